package com.brandautomator.sandbox.files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether the crawler may fetch.
 */
class RobotsTxtTests {

	private static final String EVERYBODY = "User-agent: *\nDisallow: /private # not for robots\nAllow: /private/press\n";

	private static final String OWN = EVERYBODY
			+ "\nUser-agent: somebody\nUser-agent: FacebookExternalHit\nDisallow: /press\n";

	@ParameterizedTest
	@CsvSource({ "/private/a.jpg,false", "/private/press/a.jpg,true", "/press/a.jpg,true", "/a.jpg,true" })
	void longestRuleForEverybodyCounts(String path, boolean allowed) {
		assertThat(RobotsTxt.parse(EVERYBODY).allows(path)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "/private/a.jpg,true", "/press/a.jpg,false" })
	void rulesForTheCrawlerReplaceThoseForEverybody(String path, boolean allowed) {
		assertThat(RobotsTxt.parse(OWN).allows(path)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "''", "<html>not found</html>", "Disallow" })
	void whatIsNoRobotsTxtForbidsNothing(String text) {
		assertThat(RobotsTxt.parse(text).allows("/a.jpg")).isTrue();
	}

}
