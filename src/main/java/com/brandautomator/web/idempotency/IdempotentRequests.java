package com.brandautomator.web.idempotency;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.brandautomator.security.CallerId;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponseException;

/**
 * Lets a request with an Idempotency-Key have one effect and one answer, however often it
 * is sent. Kept for repeats: every success, and what became of something that was made. A
 * refusal before anything was made leaves the key free.
 */
@Component
public class IdempotentRequests {

	private static final Logger logger = LoggerFactory.getLogger(IdempotentRequests.class);

	/** VCHAR (RFC 5234): any form of the draft's sf-string without spaces. */
	private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

	private final IdempotencyKeys keys;

	private final KeptAnswers answers;

	private final Fingerprint fingerprint;

	// Few threads of its own: workers that wait on Meta keep no answer back. No more is
	// in line than requests are open.
	private final ExecutorService keeper = Executors.newFixedThreadPool(4,
			new CustomizableThreadFactory("kept-answers-"));

	IdempotentRequests(IdempotencyKeys keys, KeptAnswers answers, Fingerprint fingerprint) {
		this.keys = keys;
		this.answers = answers;
		this.fingerprint = fingerprint;
	}

	/**
	 * Does the work, or gives the answer that the same request got before. Call it
	 * outside any transaction.
	 * @param key the header as sent; null does the work in any case
	 * @param request its method and path are part of what it means
	 * @param meaning what was understood of the body; written as JSON to be compared
	 * @throws com.brandautomator.web.ProblemException 400 for a key that is none, 409
	 * while the same request is at work, 422 for another request
	 */
	public CompletableFuture<ResponseEntity<Object>> answer(CallerId caller, @Nullable String key,
			HttpServletRequest request, Object meaning, Work work) {
		if (key == null) {
			return work.run(Claim.NONE);
		}
		if (!KEY.matcher(key).matches()) {
			throw Refusals.noKey();
		}
		String sha256 = this.fingerprint.of(request, meaning);
		Optional<StoredClaim> claim = this.keys.claim(caller, key, sha256);
		return claim.isPresent() ? run(claim.get(), work)
				: CompletableFuture.completedFuture(repeat(caller, key, sha256));
	}

	private ResponseEntity<Object> repeat(CallerId caller, String key, String sha256) {
		// gone: the other request was refused at this moment, and the key is free again
		HeldKey held = this.keys.find(caller, key).orElseThrow(Refusals::inProgress);
		if (!held.isOf(sha256)) {
			throw Refusals.reused();
		}
		if (held.answer() == null) {
			throw Refusals.inProgress();
		}
		return this.answers.again(held.answer());
	}

	private CompletableFuture<ResponseEntity<Object>> run(StoredClaim claim, Work work) {
		CompletableFuture<ResponseEntity<Object>> answer;
		try {
			answer = work.run(claim);
		}
		catch (RuntimeException ex) {
			settle(claim, ex);
			throw ex;
		}
		return answer.handleAsync((response, failure) -> {
			if (failure != null) {
				Throwable cause = unwrapped(failure);
				settle(claim, cause);
				throw new CompletionException(cause);
			}
			settle(() -> this.keys.keep(claim, this.answers.of(response)));
			return response;
		}, this.keeper);
	}

	private void settle(StoredClaim claim, Throwable failure) {
		settle(() -> {
			if (!(failure instanceof ErrorResponseException problem)
					|| !this.keys.keepIfBound(claim, this.answers.of(problem))) {
				this.keys.release(claim);
			}
		});
	}

	// What was done is answered even so. A repeat has to wait until the claim's time is
	// over, and then goes on with what was made.
	private static void settle(Runnable change) {
		try {
			change.run();
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("An answer was not kept; repeats of its request have to wait, then go on with what was made",
					ex);
		}
	}

	private static Throwable unwrapped(Throwable failure) {
		return (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause() : failure;
	}

	@PreDestroy
	void stop() {
		this.keeper.shutdown();
	}

}
