package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Fetches a picture as Meta's crawler does: by its name, once, when robots.txt allows it,
 * and no more than could be used (graph-api.md, section 3.6).
 */
@SandboxPart
class ImageFetcher {

	private static final Logger log = LoggerFactory.getLogger(ImageFetcher.class);

	private final RestClient http;

	private final boolean fetchPrivate;

	ImageFetcher(SandboxProperties properties) {
		this.fetchPrivate = properties.fetchPrivate();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.connectTimeout(Duration.ofSeconds(3))
			.followRedirects(this.fetchPrivate ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
			.version(HttpClient.Version.HTTP_1_1)
			.build());
		requests.setReadTimeout(Duration.ofSeconds(10));
		this.http = RestClient.builder()
			.requestFactory(requests)
			.defaultHeader(HttpHeaders.USER_AGENT,
					"facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)")
			.build();
	}

	/**
	 * The bytes behind the address, one more than allowed at most.
	 */
	byte[] fetch(URI address) {
		if (!this.fetchPrivate && !PublicHost.is(address.getHost())) {
			throw ImageErrors.notFetched("it cannot be reached.");
		}
		try {
			if (!robots(address).allows(path(address))) {
				throw ImageErrors.notFetched("robots.txt forbids it.");
			}
			return get(address).orElseThrow(() -> ImageErrors.notFetched("it was not answered with 200."));
		}
		catch (ResourceAccessException ex) {
			log.debug("No picture from {}", address, ex);
			throw isTimeout(ex) ? ImageErrors.tooSlow() : ImageErrors.notFetched("it cannot be reached.");
		}
	}

	private RobotsTxt robots(URI address) {
		return RobotsTxt
			.parse(get(address.resolve("/robots.txt")).map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
				.orElse(""));
	}

	private Optional<byte[]> get(URI address) {
		return this.http.get().uri(address).exchange((request, response) -> {
			if (!response.getStatusCode().isSameCodeAs(org.springframework.http.HttpStatus.OK)) {
				return Optional.empty();
			}
			try {
				return Optional.of(response.getBody().readNBytes(ImageRules.MAX_SIZE + 1));
			}
			catch (IOException ex) {
				throw new ResourceAccessException("The picture broke off", ex);
			}
		});
	}

	private static boolean isTimeout(ResourceAccessException ex) {
		return ex.getCause() instanceof HttpTimeoutException;
	}

	private static String path(URI address) {
		return (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
	}

}
