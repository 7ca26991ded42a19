package com.brandautomator.sandbox.files;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

import org.jspecify.annotations.Nullable;

/**
 * Takes a body in as it comes, and no more of it than allowed; holds no thread meanwhile.
 */
final class Sink implements BodySubscriber<Long> {

	private final CompletableFuture<Long> end = new CompletableFuture<>();

	private final WritableByteChannel target;

	private final long most;

	private final Transfer transfer;

	private Flow.@Nullable Subscription source;

	Sink(WritableByteChannel target, long most, Transfer transfer) {
		this.target = target;
		this.most = most;
		this.transfer = transfer;
	}

	@Override
	public CompletionStage<Long> getBody() {
		return this.end;
	}

	@Override
	public void onSubscribe(Flow.Subscription subscription) {
		this.source = subscription;
		this.transfer.endsBy(() -> giveUp(subscription, new FetchFailed(FetchFailed.Reason.TOO_SLOW)));
		if (this.transfer.total().orElse(0) > this.most) {
			giveUp(subscription, new FetchFailed(FetchFailed.Reason.TOO_LARGE));
			return;
		}
		subscription.request(1);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		Flow.Subscription subscription = Objects.requireNonNull(this.source);
		try {
			for (ByteBuffer buffer : buffers) {
				this.transfer.came(buffer.remaining());
				while (buffer.hasRemaining()) {
					this.target.write(buffer);
				}
			}
			if (this.transfer.bytes() > this.most) {
				throw new FetchFailed(FetchFailed.Reason.TOO_LARGE);
			}
			subscription.request(1);
		}
		catch (IOException ex) {
			giveUp(subscription, ex);
		}
	}

	@Override
	public void onError(Throwable failure) {
		this.end.completeExceptionally(new FetchFailed(FetchFailed.Reason.BROKEN));
	}

	@Override
	public void onComplete() {
		this.end.complete(this.transfer.bytes());
	}

	private void giveUp(Flow.Subscription subscription, IOException reason) {
		subscription.cancel();
		this.end.completeExceptionally(reason);
	}

}
