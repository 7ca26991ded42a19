package com.brandautomator.sandbox.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import com.brandautomator.sandbox.login.Person;
import com.brandautomator.sandbox.login.TokenState;
import com.brandautomator.sandbox.login.Tokens;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Posts the callbacks of deauthorization and data deletion (graph-api.md, section 1.7).
 */
@SandboxPart
public class Callbacks {

	private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

	private final Tokens tokens;

	private final SandboxClock clock;

	private final SandboxProperties properties;

	private final RestClient http;

	Callbacks(Tokens tokens, SandboxClock clock, SandboxProperties properties) {
		this.tokens = tokens;
		this.clock = clock;
		this.properties = properties;
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(3))
			.build());
		requests.setReadTimeout(properties.webhookTimeout());
		this.http = RestClient.builder().requestFactory(requests).build();
	}

	/**
	 * Removes the app for the person and tells the service why.
	 */
	public Outcome send(CallbackKind kind, Person person) {
		this.tokens.change(person.id(), TokenState.APP_REMOVED);
		long issuedAt = this.clock.now().minus(this.clock.lead()).getEpochSecond();
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("signed_request", new Signer(this.properties.appSecret()).signedRequest(person.id(), issuedAt));
		URI url = this.properties.webhookUrl().resolve(kind.path());
		try {
			return this.http.post().uri(url).body(form).exchange((request, response) -> {
				String body = response.bodyTo(String.class);
				return new Outcome(url, person.id(), response.getStatusCode().value(), body);
			});
		}
		catch (ResourceAccessException ex) {
			log.info("A callback of the sandbox was not taken: {}", ex.toString());
			return new Outcome(url, person.id(), null, null);
		}
	}

	/**
	 * What came back.
	 *
	 * @param userId whom it was about (ASID)
	 * @param status null where no answer came
	 */
	public record Outcome(URI url, String userId, @Nullable Integer status, @Nullable String body) {
	}

}
