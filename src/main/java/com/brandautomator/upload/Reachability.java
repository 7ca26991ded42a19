package com.brandautomator.upload;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

import com.brandautomator.upload.files.PublicAddress;
import com.brandautomator.upload.store.MediaKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Looks whether Meta can reach our own public address, as far as that can be told from
 * here: no address but the configured one is ever asked.
 */
@Component
class Reachability {

	private static final String SETTING = "PUBLIC_BASE_URL";

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Logger logger = LoggerFactory.getLogger(Reachability.class);

	private final URI base;

	private final boolean loopbackMedia;

	private final ClientHttpRequestFactory requests;

	Reachability(UploadProperties properties) {
		this.base = URI.create(properties.publicBaseUrl().toString().replaceAll("/+$", "") + PublicAddresses.PATH);
		this.loopbackMedia = properties.loopbackMedia();
		this.requests = ClientHttpRequestFactoryBuilder.detect()
			.build(HttpClientSettings.defaults()
				.withTimeouts(PATIENCE, PATIENCE)
				.withRedirects(HttpRedirects.DONT_FOLLOW));
	}

	/** Says so at the start where it is plain from the address alone. */
	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		String problem = byItsLook();
		if (problem != null && this.loopbackMedia) {
			logger.info(problem);
		}
		else if (problem != null) {
			logger.warn(problem);
		}
	}

	/**
	 * Asks for a file that is not there, as Meta would for one that is.
	 */
	Answer check() {
		String problem = byItsLook();
		if (problem == null) {
			problem = byItsName();
		}
		if (problem == null) {
			problem = byItsAnswer();
		}
		return new Answer(problem == null, this.base.toString(), (problem != null) ? problem
				: "Instagram should be able to fetch your files from " + this.base + ": it answers, as seen from here.",
				(problem != null) ? SETTING : null);
	}

	private @Nullable String byItsLook() {
		boolean isOfThisMachine = PublicAddress.problem(this.base.toString(), true).isEmpty();
		return PublicAddress.problem(this.base.toString(), false)
			.map((problem) -> "Instagram cannot fetch files from " + this.base + ": "
					+ (isOfThisMachine ? "only this very machine sees that address" : lower(problem)) + ". Set "
					+ SETTING + " to an https address of this service that everybody on the internet can open."
					+ (this.loopbackMedia ? " Accounts of the sandbox can be posted to without it." : ""))
			.orElse(null);
	}

	private @Nullable String byItsName() {
		try {
			boolean isPrivate = Arrays.stream(InetAddress.getAllByName(this.base.getHost()))
				.anyMatch((address) -> address.isLoopbackAddress() || address.isSiteLocalAddress()
						|| address.isLinkLocalAddress() || address.isAnyLocalAddress());
			return isPrivate ? "The name " + this.base.getHost()
					+ " leads to a private network as seen from here. If it "
					+ "does so for everybody, Instagram cannot fetch your files: set " + SETTING + " to a public one."
					: null;
		}
		catch (UnknownHostException ex) {
			return "Nobody knows the name " + this.base.getHost() + ": set " + SETTING
					+ " to the address of this service.";
		}
	}

	private @Nullable String byItsAnswer() {
		URI probe = this.base.resolve(MediaKey.random() + ".jpg");
		try (ClientHttpResponse answer = this.requests.createRequest(probe, HttpMethod.HEAD).execute()) {
			int status = answer.getStatusCode().value();
			boolean isUs = status == 404 && answer.getHeaders().getFirst(PublicFilesController.SIGN) != null;
			return isUs ? null
					: "%s is not answered by this service (status %d where 404 is right). Let %s lead here without a sign-in or a redirect."
						.formatted(this.base, status, SETTING);
		}
		catch (IOException ex) {
			return "%s does not answer as seen from here. Let %s lead to this service.".formatted(this.base, SETTING);
		}
	}

	private static String lower(String sentence) {
		return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
	}

	/**
	 * How it stands.
	 *
	 * @param reachable whether nothing speaks against it
	 * @param publicUrl where files are served
	 * @param message one sentence or two for a person
	 * @param setting which one to change; null where nothing is wrong
	 */
	record Answer(boolean reachable, String publicUrl, String message, @Nullable String setting) {
	}

}
