package com.brandautomator.web.idempotency;

import java.util.concurrent.CompletableFuture;

import org.springframework.http.ResponseEntity;

/**
 * What a request asks for.
 */
@FunctionalInterface
public interface Work {

	/**
	 * Does it, or goes on with what the claim says was made before.
	 * @return the answer; holds no thread until it is there
	 */
	CompletableFuture<ResponseEntity<Object>> run(Claim claim);

}
