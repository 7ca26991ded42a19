package com.brandautomator.instagram;

import java.net.URI;

import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.api.GraphApi;
import org.junit.jupiter.api.Test;

import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Tokens of an app that this service no longer has are neither used nor called dead.
 */
class NotConfiguredTests {

	@Test
	void withoutAnAppTheSettingsAreNamed() {
		GraphApi api = api("");
		assertThatExceptionOfType(NotConfiguredException.class)
			.isThrownBy(() -> NotConfiguredException.require((base) -> api, GraphBase.META))
			.satisfies((ex) -> {
				assertThat(ex.getStatusCode().value()).isEqualTo(503);
				assertThat(ex.getBody().getProperties()).containsEntry("code", "not_configured");
				assertThat(ex.getBody().getProperties().get("hint")).asString().contains("INSTAGRAM_APP_SECRET");
			});
	}

	@Test
	void withAnAppTheApiIsGiven() {
		GraphApi api = api("secret");
		assertThat(NotConfiguredException.require((base) -> api, GraphBase.META)).isSameAs(api);
	}

	private static GraphApi api(String secret) {
		GraphApi api = mock(GraphApi.class);
		URI nowhere = URI.create("http://localhost/none");
		given(api.facebookLogin()).willReturn(new FacebookLogin("1", secret, nowhere, nowhere, RestClient.create()));
		return api;
	}

}
