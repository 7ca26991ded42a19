package com.brandautomator.webhook;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Two more ways to receive a delivery, to be compared with ours: nothing but the check of
 * its signature, and one insert for each.
 */
@RestController
@Profile("benchmark")
@RequestMapping("/benchmark/")
class BenchmarkController {

	private final Signatures signatures;

	private final PlainInsert insert;

	BenchmarkController(Signatures signatures, PlainInsert insert) {
		this.signatures = signatures;
		this.insert = insert;
	}

	@PostMapping("signature/")
	ResponseEntity<Received> check(@RequestHeader("X-Hub-Signature-256") String signature, InputStream stream)
			throws IOException {
		this.signatures.signer(signature, stream.readAllBytes()).orElseThrow(WebhookRefused::forSignature);
		return received();
	}

	@PostMapping("insert/")
	ResponseEntity<Received> insert(@RequestHeader("X-Hub-Signature-256") String signature, InputStream stream)
			throws IOException {
		byte[] body = stream.readAllBytes();
		this.insert.store(this.signatures.signer(signature, body).orElseThrow(WebhookRefused::forSignature),
				Delivery.eventsOf(body));
		return received();
	}

	private static ResponseEntity<Received> received() {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new Received(true));
	}

	/**
	 * The receipt.
	 */
	record Received(boolean received) {
	}

}
