package com.brandautomator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a view in light, dark and on a phone: nobody meets a barrier in it, and it is
 * as wide as the screen. What was seen is kept in target/screenshots.
 */
final class Looks {

	private static final Path PLACE = Path.of("target", "screenshots");

	private Looks() {
	}

	static void at(Browser browser, String view) {
		browser.appear("light", 1400, 1000);
		keep(browser, view + "-light");
		browser.appear("dark", 1400, 1000);
		keep(browser, view + "-dark");
		browser.appear("light", 390, 844);
		assertThat(browser.ask("return document.documentElement.scrollWidth - innerWidth")).as(view + " on a phone")
			.isEqualTo(0L);
		keep(browser, view + "-phone");
		browser.appear("light", 1400, 1000);
	}

	private static void keep(Browser browser, String name) {
		assertThat(browser.barriers()).as(name).isEmpty();
		try {
			Files.write(Files.createDirectories(PLACE).resolve(name + ".png"), browser.picture());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
