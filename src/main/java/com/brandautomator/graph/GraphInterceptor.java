package com.brandautomator.graph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.api.MetaClock;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.core.retry.RetryTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The one seam through which every request to a Graph API goes: throttle, token, proof,
 * limit, judgement, and the retry of reads. A write is sent once.
 */
class GraphInterceptor implements ClientHttpRequestInterceptor {

	private final String appSecret;

	private final int maxAnswer;

	private final Duration readTimeout;

	private final GraphAnswers answers;

	private final UsageThrottle throttle;

	private final MetaClock clock;

	private final RetryTemplate reads;

	GraphInterceptor(String appSecret, int maxAnswer, Duration readTimeout, GraphAnswers answers,
			UsageThrottle throttle, MetaClock clock, RetryTemplate reads) {
		this.appSecret = appSecret;
		this.maxAnswer = maxAnswer;
		this.readTimeout = readTimeout;
		this.answers = answers;
		this.throttle = throttle;
		this.clock = clock;
		this.reads = reads;
	}

	@Override
	public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
		Credential credential = (Credential) request.getAttributes().get(Credential.ATTRIBUTE);
		HttpRequest authorized = authorize(request, credential);
		if (request.getMethod() == HttpMethod.GET) {
			return this.reads.invoke(() -> send(authorized, body, execution, credential));
		}
		return send(authorized, body, execution, credential);
	}

	private ClientHttpResponse send(HttpRequest request, byte[] body, ClientHttpRequestExecution execution,
			@Nullable Credential credential) {
		String accountId = (credential != null) ? credential.accountId() : null;
		boolean background = credential != null && credential.background();
		this.throttle.pause(accountId, background).ifPresent((pause) -> {
			throw Kind.RATE_LIMITED.exception(GraphError.NONE, Kind.RATE_LIMITED.sentence(), pause);
		});
		BufferedAnswer answer = execute(request, body, execution);
		this.clock.heard(date(answer));
		if (isDialog(request) && answer.getStatusCode().is3xxRedirection()) {
			return answer;
		}
		Duration pause = this.throttle.read(answer.getHeaders(), accountId);
		this.answers.failure(request.getMethod(), answer, pause).ifPresent((failure) -> {
			if (failure instanceof GraphException.RateLimited limited) {
				this.throttle.hold(accountId, limited.retryAfter());
			}
			throw failure;
		});
		return answer;
	}

	private static long date(BufferedAnswer answer) {
		try {
			return answer.getHeaders().getDate();
		}
		catch (IllegalArgumentException ex) {
			return -1; // what is no date says nothing about the time
		}
	}

	// The login dialog is the one edge whose answer is a redirect, and it is read, not
	// followed.
	private boolean isDialog(HttpRequest request) {
		return request.getURI().getPath().endsWith("/dialog/oauth");
	}

	private BufferedAnswer execute(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
			throws GraphException {
		long start = System.nanoTime();
		try {
			return BufferedAnswer.of(execution.execute(request, body), this.maxAnswer);
		}
		catch (IOException ex) {
			// A body that is cut off for being slow looks like any other broken stream.
			boolean late = System.nanoTime() - start >= this.readTimeout.toNanos();
			throw this.answers.failure(request.getMethod(), late ? new HttpTimeoutException("Too slow") : ex);
		}
	}

	private HttpRequest authorize(HttpRequest request, @Nullable Credential credential) {
		if (credential == null) {
			return request;
		}
		request.getHeaders().setBearerAuth(credential.token());
		UriComponentsBuilder address = UriComponentsBuilder.fromUri(request.getURI());
		if (credential.proven()) {
			address.queryParam("appsecret_proof", AppSecretProof.of(this.appSecret, credential.token()));
		}
		if (request.getAttributes().get(InspectedToken.ATTRIBUTE) instanceof InspectedToken inspected) {
			address.queryParam("input_token", UriUtils.encode(inspected.token(), StandardCharsets.UTF_8));
		}
		return at(address.build(true).toUri(), request);
	}

	private static HttpRequest at(URI address, HttpRequest request) {
		return new HttpRequestWrapper(request) {
			@Override
			public URI getURI() {
				return address;
			}
		};
	}

}
