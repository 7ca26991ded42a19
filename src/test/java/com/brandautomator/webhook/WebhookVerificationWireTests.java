package com.brandautomator.webhook;

import java.net.http.HttpResponse;

import com.brandautomator.WireTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meta asks on both paths whether they are ours.
 */
@WireTest
class WebhookVerificationWireTests {

	@Autowired
	Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "/instagram/webhook/", "/api/v1/automation/instagram/webhook/" })
	void theAnswerIsTheChallengeAndNothingElse(String path) {
		HttpResponse<String> answer = new WebhookCaller(this.environment).get(
				path + "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=verify-me-in-tests", "Accept",
				"application/json");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("1158201444");
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?hub.mode=subscribe&hub.challenge=1",
			"?hub.mode=subscribe&hub.verify_token=verify-me-in-tests",
			"?hub.mode=subscribe&hub.challenge=1&hub.verify_token=wrong",
			"?hub.mode=other&hub.challenge=1&hub.verify_token=verify-me-in-tests",
			"?hub.mode=subscribe&hub.challenge=%3Cb%3E&hub.verify_token=verify-me-in-tests",
			"?hub.mode=subscribe&hub.challenge=1&hub.verify_token=verify-me-in-tests&hub.verify_token=x" })
	void anythingElseIsForbidden(String query) {
		HttpResponse<String> answer = new WebhookCaller(this.environment).get(WebhookCaller.PATH + query);
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("<b>");
	}

}
