package com.brandautomator.publishing;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only what is public by its syntax may be given to Meta, and nothing else to the sandbox
 * but this machine where a setting allows it.
 */
class MediaAddressRulesTests {

	private final MediaAddressRules rules = new MediaAddressRules(Limits.withLoopbackMedia(false));

	private final MediaAddressRules withLoopback = new MediaAddressRules(Limits.withLoopbackMedia(true));

	static Stream<String> evil() {
		return EvilAddresses.all(8080);
	}

	@ParameterizedTest
	@MethodSource("evil")
	void evilAddressIsRefusedWhoeverFetches(String address) {
		assertThat(this.rules.finding("image_url", address, false)).isNotNull();
		assertThat(this.rules.finding("image_url", address, true)).isNotNull();
		assertThat(this.withLoopback.finding("image_url", address, false)).isNotNull();
		assertThat(this.withLoopback.finding("image_url", address, true)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.com/a.jpg", "https://example.com", "https://example.com:443/a.jpg",
			"HTTPS://EXAMPLE.COM/A.JPG", "https://cdn-7.bakery.example.com/x/y.jpg?size=1080&sig=a%2Fb#top",
			"https://xn--bckerei-5wa.de/a.jpg", "https://1and1.com/a.jpg", "https://a.museum/a.jpg",
			"https://example.com/a.jpg?url=http://localhost/", "https://example.com/@localhost" })
	void publicAddressIsTaken(String address) {
		assertThat(this.rules.finding("image_url", address, false)).isNull();
		assertThat(this.withLoopback.finding("image_url", address, true)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8080/a.jpg", "http://127.0.0.1:8080/a.jpg", "http://[::1]:8080/a.jpg",
			"https://localhost/a.jpg" })
	void thisMachineIsForTheSandboxAloneAndOnlyWhereItIsAllowed(String address) {
		assertThat(this.withLoopback.finding("image_url", address, true)).isNull();
		assertThat(this.withLoopback.finding("image_url", address, false)).isNotNull();
		assertThat(this.rules.finding("image_url", address, true)).isNotNull();
		assertThat(this.rules.finding("image_url", address, false)).isNotNull();
	}

	@Test
	void findingNamesTheFieldAndNeverTheAddress() {
		assertThat(this.rules.finding("cover_url", "https://secret:word@example.com/", false)).satisfies((finding) -> {
			assertThat(finding.field()).isEqualTo("cover_url");
			assertThat(finding.message()).doesNotContain("secret", "word@");
		});
	}

	@Test
	void placeholderIsANameAndNoAddress() {
		assertThat(MediaAddressRules.isPlaceholder("test_image_url")).isTrue();
		assertThat(MediaAddressRules.isPlaceholder("carousel_image_1")).isTrue();
		assertThat(MediaAddressRules.isPlaceholder("https://example.com/a.jpg")).isFalse();
		assertThat(MediaAddressRules.isPlaceholder("urn:media:1")).isFalse();
		assertThat(MediaAddressRules.isPlaceholder("/etc/passwd")).isFalse();
	}

}
