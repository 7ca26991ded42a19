package com.brandautomator.instagram;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The dialog's redirect gives its code for our own state only.
 */
class RedirectTests {

	@Test
	void givesTheCodeAsItWasMeant() {
		URI location = URI.create("https://app.example/callback/?code=AQB%2Bc%23%2F&state=s%2Fate%3D#_=_");
		assertThat(Redirect.code(location, "s/ate=")).isEqualTo("AQB+c#/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://app.example/callback/?code=canary&state=other",
			"https://app.example/callback/?code=canary", "https://app.example/callback/?state=state",
			"https://app.example/callback/?error=access_denied&state=state" })
	void givesNothingForAnotherState(String location) {
		assertThatIllegalStateException().isThrownBy(() -> Redirect.code(URI.create(location), "state"))
			.withMessageNotContaining("canary");
	}

	@Test
	void givesNothingWithoutARedirect() {
		assertThatIllegalStateException().isThrownBy(() -> Redirect.code(null, "state"));
	}

}
