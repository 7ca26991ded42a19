package com.brandautomator.graph;

import java.net.URI;
import java.util.List;

import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.OAuthToken;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Facebook Login asks as graph-api 1.1 says, and the exchange of the code takes the same
 * road as every other call.
 */
class FacebookLoginTests {

	private static final URI CALLBACK = URI.create("https://app.example/api/v1/automation/instagram/callback/");

	@Test
	void sendsTheBrowserToTheDialog() {
		try (Conversation meta = Conversation.of("publish-an-image")) {
			URI dialog = meta.api()
				.facebookLogin()
				.authorizationUri("s/t+a=te", CALLBACK, List.of("instagram_basic", "pages_show_list"));
			assertThat(dialog.getPath()).isEqualTo("/v26.0/dialog/oauth");
			MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(dialog).build().getQueryParams();
			assertThat(query.keySet()).containsExactlyInAnyOrder("response_type", "client_id", "state", "redirect_uri",
					"scope", "auth_type");
			assertThat(dialog.getQuery()).contains("response_type=code", "client_id=" + Conversation.APP_ID,
					"redirect_uri=" + CALLBACK, "scope=instagram_basic,pages_show_list", "auth_type=rerequest",
					"state=s/t+a=te");
			assertThat(dialog.toString()).doesNotContain(Conversation.APP_SECRET);
		}
	}

	@Test
	void exchangesTheCodeInTheBodyOfOnePost() {
		try (Conversation meta = Conversation.of("publish-an-image")) {
			OAuthToken token = meta.api().facebookLogin().exchange("AQBcanaryCode", CALLBACK);
			assertThat(token.accessToken()).isEqualTo("EAAshort");
			assertThat(meta.requests()).hasSize(1);
			LoggedRequest request = meta.requests().get(0);
			assertThat(request.getUrl()).isEqualTo("/v26.0/oauth/access_token");
			assertThat(request.getHeader("Authorization")).isNull();
			assertThat(request.formParameters().get("client_secret").values()).containsExactly(Conversation.APP_SECRET);
			assertThat(request.formParameters().get("redirect_uri").values()).containsExactly(CALLBACK.toString());
		}
	}

	@ParameterizedTest
	@CsvSource({ "gateway-down, OUTCOME_UNKNOWN", "cut-before-the-answer, OUTCOME_UNKNOWN",
			"empty-body, OUTCOME_UNKNOWN", "no-id-in-the-answer, OUTCOME_UNKNOWN", "other-shape, OUTCOME_UNKNOWN",
			"code-was-used, REFUSED", "app-used-up, RATE_LIMITED" })
	void neverRepeatsAnExchange(String scenario, String kind) {
		try (Conversation meta = Conversation.of(scenario)) {
			FacebookLogin login = meta.api().facebookLogin();
			GraphException failure = catchThrowableOfType(GraphException.class,
					() -> login.exchange("AQBcanaryCode", CALLBACK));
			assertThat(failure.kind()).hasToString(kind);
			assertThat(failure.toString() + failure.getBody()).doesNotContain("canary", Conversation.APP_SECRET);
			assertThat(meta.requests()).hasSize(1);
		}
	}

}
