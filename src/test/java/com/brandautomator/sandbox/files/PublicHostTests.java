package com.brandautomator.sandbox.files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meta reaches public hosts only.
 */
class PublicHostTests {

	@ParameterizedTest
	@CsvSource({ "8.8.8.8, true", "2001:4860:4860::8888, true", "127.0.0.1, false", "127.1, false", "localhost, false",
			"::1, false", "10.1.2.3, false", "172.16.0.1, false", "192.168.1.1, false", "169.254.169.254, false",
			"0.0.0.0, false", "fe80::1, false", "fd00::1, false", "224.0.0.1, false", "::ffff:127.0.0.1, false" })
	void tellsPublicHostsFromOthers(String host, boolean isPublic) {
		assertThat(PublicHost.is(host)).isEqualTo(isPublic);
	}

}
