package com.brandautomator;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Nothing of a body that may never end: goes away when the headers are there.
 */
final class Beginning implements BodySubscriber<String> {

	/**
	 * Reads a whole body, unless it is an event stream.
	 */
	static BodySubscriber<String> of(ResponseInfo answer) {
		boolean isStream = answer.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
		return isStream ? new Beginning() : BodySubscribers.ofString(StandardCharsets.UTF_8);
	}

	@Override
	public CompletionStage<String> getBody() {
		return CompletableFuture.completedFuture("");
	}

	@Override
	public void onSubscribe(Flow.Subscription subscription) {
		subscription.cancel();
	}

	@Override
	public void onNext(List<ByteBuffer> bytes) {
	}

	@Override
	public void onError(Throwable failure) {
	}

	@Override
	public void onComplete() {
	}

}
