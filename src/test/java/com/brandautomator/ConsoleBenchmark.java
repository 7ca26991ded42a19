package com.brandautomator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import com.brandautomator.sandbox.SandboxCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how smoothly the console scrolls with much in it: docs/performance.md says how
 * to run it and what it gave. No part of the build.
 */
@WireTest
@EnabledIf("com.brandautomator.Browser#isInstalled")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "connect.frontend-url=${connect.site-url}")
class ConsoleBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ConsoleBenchmark.class);

	private static final Path FIGURES = Path.of("target/trial/console/figures.txt");

	private static final int MEDIA = Integer.getInteger("media", 500);

	private static final int EVENTS = Integer.getInteger("events", 5000);

	private static final int BATCH = 500;

	/** The test account. */
	private static final String ACCOUNT = "/17841400000000099";

	private static final String MORE = ".panel-media .panel-foot button";

	@Value("${server.port}")
	int port;

	private Person person;

	private SandboxCaller sandbox;

	private Browser browser;

	@BeforeAll
	void openThePage(@TempDir Path profile) throws IOException {
		Files.createDirectories(FIGURES.getParent());
		this.sandbox = new SandboxCaller(this.port);
		this.person = new Person(this.port).withTestAccount();
		this.browser = Browser.open(profile);
		this.browser.visit(page(""));
		this.browser.run("sessionStorage.setItem('automation.session', JSON.stringify({ access: arguments[0] }))",
				TestToken.of(this.person.name()));
	}

	@AfterAll
	void closeTheBrowser() {
		this.browser.close();
	}

	@Test
	void hundredsOfMedia() throws IOException {
		publish();
		this.browser.visit(page("?media#/account"));
		this.browser.one(".nav-list");
		line("Posts, from the press to pictures: %s", press(".nav-list a[href='#/posts']", ".medium"));
		this.browser.one(MORE);
		while (!this.browser.all(MORE).isEmpty()) {
			line("Posts, 25 more below %d: %s", this.browser.all(".medium").size(), press(MORE, ".medium"));
		}
		assertThat(this.browser.all(".medium")).hasSizeGreaterThanOrEqualTo(MEDIA);
		line("%d posts, scrolled to their end: %s", this.browser.all(".medium").size(), scroll("html", 80));
		line("The same again: %s", scroll("html", 80));
	}

	@Test
	void thousandsOfNotifications() throws IOException {
		for (int told = 0; told < EVENTS; told += BATCH) {
			assertThat(
					this.sandbox
						.control("events/",
								"{\"kind\": \"message\", \"batch\": %d, \"account_id\": \"test_ig_user\"}"
									.formatted(BATCH))
						.status())
				.isBetween(200, 299);
		}
		this.browser.visit(page("?notifications#/account"));
		this.browser.one(".nav-list");
		line("Notifications, from the press to rows: %s", press(".nav-list a[href='#/notifications']", ".virtual-row"));
		line("%d notifications, scrolled to their end while they are read: %s", EVENTS, scroll(".virtual", 400));
		line("The same again: %s", scroll(".virtual", 400));
		assertThat(this.browser.ask("return Number(document.querySelector('.virtual-row').ariaSetSize)"))
			.isEqualTo((long) EVENTS);
	}

	private String press(String button, String shown) {
		return "%.0f ms".formatted(((Number) this.browser.answer("""
				const [button, shown, done] = arguments;
				const was = document.querySelectorAll(shown).length;
				const begun = performance.now();
				const look = () => requestAnimationFrame(document.querySelectorAll(shown).length > was
					? () => setTimeout(() => done(performance.now() - begun)) : look);
				document.querySelector(button).click();
				look();""", button, shown)).doubleValue());
	}

	/**
	 * Scrolls on in each frame until nothing comes any more.
	 */
	private Frames scroll(String box, int step) {
		return Frames.of(this.browser.answer(
				"""
						const [selector, pixels, done] = arguments;
						const box = document.querySelector(selector);
						const frames = [];
						const tasks = [];
						const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
						watch.observe({ type: 'longtask' });
						let last = null;
						let idle = 0;
						const step = (now) => {
							frames.push(now - (last ?? now));
							last = now;
							const before = box.scrollTop;
							box.scrollTop += pixels;
							idle = box.scrollTop > before ? 0 : idle + 1;
							if (idle < 30) {
								requestAnimationFrame(step);
							}
							else {
								setTimeout(() => done([frames.slice(1, -30), tasks]), 300);
							}
						};
						box.scrollTop = 0;
						setTimeout(() => requestAnimationFrame(step), 500);""",
				box, step));
	}

	/**
	 * Posts past the service, which would take its time, at an Instagram that takes none
	 * and has no limits.
	 */
	private void publish() {
		this.sandbox.control("settings/", """
				{"processing_ms": 0, "quota_total": 1000000, "containers_per_day": 1000000,
				"account_calls_per_day": 100000000}""");
		String token = this.sandbox.login("test");
		for (int number = 1; number <= MEDIA; number++) {
			String container = this.sandbox
				.post(token, ACCOUNT + "/media",
						Map.of("image_url", "loaf-" + number, "caption", "Loaf " + number + " of the day, still warm"))
				.text("/id");
			assertThat(this.sandbox.post(token, ACCOUNT + "/media_publish", Map.of("creation_id", container)).status())
				.isEqualTo(200);
		}
	}

	private String page(String address) {
		return "http://localhost:" + this.port + "/automation" + address;
	}

	private static void line(String text, Object... values) throws IOException {
		String line = text.formatted(values);
		logger.info(line);
		Files.writeString(FIGURES, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

}
