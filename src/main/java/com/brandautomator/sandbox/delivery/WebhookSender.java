package com.brandautomator.sandbox.delivery;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts a webhook.
 */
@SandboxPart
class WebhookSender {

	private static final Logger log = LoggerFactory.getLogger(WebhookSender.class);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(3))
		.build();

	private final SandboxProperties properties;

	WebhookSender(SandboxProperties properties) {
		this.properties = properties;
	}

	/**
	 * Posts the body and gives back the status; empty where no answer came.
	 */
	Optional<Integer> send(byte[] body, Manner manner) {
		try {
			return Optional.of(this.http.send(request(body, manner), BodyHandlers.discarding()).statusCode());
		}
		catch (IOException ex) {
			log.info("A webhook of the sandbox was not taken: {}", ex.toString());
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private HttpRequest request(byte[] body, Manner manner) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.properties.webhookUrl())
			.timeout(this.properties.webhookTimeout().plus(manner.stall()))
			.header("Content-Type", "application/json")
			.header("User-Agent", "facebookexternalua")
			.POST(publisher(body, manner));
		if (manner.signature() != SignatureKind.MISSING) {
			boolean honest = manner.signature() == SignatureKind.OK;
			Signer signer = new Signer(honest ? this.properties.appSecret() : "somebody else's secret");
			request.header("X-Hub-Signature", signer.sha1(body)).header("X-Hub-Signature-256", signer.sha256(body));
		}
		return request.build();
	}

	private static BodyPublisher publisher(byte[] body, Manner manner) {
		return manner.hesitates() ? BodyPublishers
			.fromPublisher(BodyPublishers.ofInputStream(() -> new HesitantBody(body, manner)), body.length)
				: BodyPublishers.ofByteArray(body);
	}

}
