package com.brandautomator.graph;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;

import com.brandautomator.graph.BufferedAnswer.AnswerTooLargeException;

/**
 * Takes an answer into memory that is to be short, and no more of it than that.
 */
final class LimitedBody {

	private static final int MOST = 64 * 1024;

	private LimitedBody() {
	}

	static BodySubscriber<byte[]> of(ResponseInfo answer) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		return BodySubscribers.mapping(BodySubscribers.ofByteArrayConsumer((more) -> more.ifPresent((bytes) -> {
			if (body.size() + bytes.length > MOST) {
				throw new UncheckedIOException(new AnswerTooLargeException());
			}
			body.writeBytes(bytes);
		})), (nothing) -> body.toByteArray());
	}

}
