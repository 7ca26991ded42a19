package com.brandautomator.comment;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import com.brandautomator.web.idempotency.IdempotentRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Lets one request send one thing, on a thread that may wait for Meta.
 */
@Component
class IdempotentSending {

	private final IdempotentRequests idempotent;

	private final Writing writing;

	private final AsyncTaskExecutor threads;

	IdempotentSending(IdempotentRequests idempotent, Writing writing,
			@Qualifier("applicationTaskExecutor") AsyncTaskExecutor threads) {
		this.idempotent = idempotent;
		this.writing = writing;
		this.threads = threads;
	}

	/**
	 * Sends, or answers as the same request was answered before.
	 * @param meaning what was understood of the request
	 */
	CompletableFuture<ResponseEntity<Object>> send(CallerId caller, @Nullable String key, HttpServletRequest request,
			Object meaning, Function<Claim, Sending> send) {
		return this.idempotent.answer(caller, key, request, meaning,
				(claim) -> this.threads.submitCompletable(() -> SendingAnswers.of(once(claim, send))));
	}

	private Sending once(Claim claim, Function<Claim, Sending> send) {
		String before = claim.resource();
		return (before != null) ? this.writing.resume(UUID.fromString(before)) : send.apply(claim);
	}

}
