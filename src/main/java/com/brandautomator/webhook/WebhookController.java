package com.brandautomator.webhook;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Meta calls. The answers name their content type themselves, so that no header of
 * the request changes or prevents them.
 */
@RestController
@RequestMapping({ "/instagram/webhook/", "/api/v1/automation/instagram/webhook/" })
class WebhookController {

	private final WebhookIntake intake;

	private final DataSize maxBody;

	private final Duration patience;

	WebhookController(WebhookIntake intake, WebhookProperties properties, CommitProperties commit) {
		this.intake = intake;
		this.maxBody = properties.maxBody();
		this.patience = commit.patience();
	}

	@GetMapping
	ResponseEntity<String> verify(@RequestParam(name = "hub.mode", required = false) @Nullable String mode,
			@RequestParam(name = "hub.verify_token", required = false) @Nullable String verifyToken,
			@RequestParam(name = "hub.challenge", required = false) @Nullable String challenge) {
		String answer = this.intake.verify(new Verification(mode, verifyToken, challenge));
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(answer);
	}

	// The bytes, because the converters would refuse a malformed Content-Type and put a
	// form together again; the signature is over the bytes.
	@PostMapping
	@RequestBody(description = "The bytes that the signature is over, of any content type", required = true,
			content = @Content(mediaType = MediaType.ALL_VALUE, schema = @Schema(type = "string", format = "binary")))
	@Nullable ResponseEntity<Received> receive(
			@RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signature,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		PendingAnswer.throwFailure(request, response);
		int limit = (int) this.maxBody.toBytes();
		byte[] body = request.getInputStream().readNBytes(limit + 1);
		if (body.length > limit) {
			throw WebhookRefused.forSize(this.maxBody);
		}
		PendingAnswer.await(this.intake.receive(signature, body), this.patience, request, response);
		return null;
	}

	/**
	 * The receipt.
	 */
	record Received(boolean received) {
	}

}
