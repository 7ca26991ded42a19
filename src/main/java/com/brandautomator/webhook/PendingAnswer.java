package com.brandautomator.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;

/**
 * The answer to a delivery that waits for its commit. No thread waits with it, and a
 * receipt costs no second way through Spring: it is ready before, and is only let go. A
 * failure takes that way and becomes a problem.
 */
final class PendingAnswer implements AsyncListener {

	private static final Logger logger = LoggerFactory.getLogger(PendingAnswer.class);

	private static final String FAILURE = PendingAnswer.class.getName() + ".failure";

	private static final byte[] RECEIPT = "{\"received\":true}".getBytes(StandardCharsets.US_ASCII);

	private final CompletableFuture<Void> stored;

	private PendingAnswer(CompletableFuture<Void> stored) {
		this.stored = stored;
	}

	/**
	 * Answers 200 when the delivery is stored, 503 when that takes longer than a sender
	 * is to wait.
	 */
	static void await(CompletableFuture<Void> stored, Duration patience, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(RECEIPT);
		AsyncContext context = request.startAsync(request, response);
		context.setTimeout(patience.toMillis());
		context.addListener(new PendingAnswer(stored));
		stored.whenComplete((nothing, failure) -> answer(context, failure));
	}

	/**
	 * Throws what went wrong, when this is its second way through Spring.
	 */
	static void throwFailure(HttpServletRequest request, HttpServletResponse response) {
		if (request.getAttribute(FAILURE) instanceof RuntimeException failure) {
			response.resetBuffer();
			throw failure;
		}
	}

	private static void answer(AsyncContext context, @Nullable Throwable failure) {
		try {
			if (failure == null) {
				context.complete();
				return;
			}
			context.getRequest()
				.setAttribute(FAILURE,
						(failure instanceof RuntimeException) ? failure : new IllegalStateException(failure));
			context.dispatch();
		}
		catch (IllegalStateException ex) {
			logger.debug("The sender went away before the answer", ex);
		}
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		this.stored.completeExceptionally(WebhookRefused.forPatience());
	}

	@Override
	public void onError(AsyncEvent event) {
		logger.debug("The sender went away before the answer", event.getThrowable());
	}

	@Override
	public void onComplete(AsyncEvent event) {
		logger.trace("Answered");
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		logger.trace("Nobody waits again after this");
	}

}
