package com.brandautomator;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Composing posts and stories from real files in a real browser, which all tests share.
 */
@WireTest
@EnabledIf(value = "com.brandautomator.Browser#isInstalled",
		disabledReason = "No browser on the PATH: install chromium and chromedriver to walk the console")
@TestPropertySource(properties = "connect.frontend-url=${connect.site-url}")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {

	@Value("${server.port}")
	int port;

	@TempDir
	Path files;

	Browser browser;

	String caller = "";

	@BeforeAll
	void openTheBrowser(@TempDir Path profile) {
		this.browser = Browser.open(profile);
		this.browser.visit("http://localhost:" + this.port + "/automation");
	}

	@AfterAll
	void closeTheBrowser() {
		this.browser.close();
	}

	@BeforeEach
	void beginAsSomebodyElse() {
		this.caller = "composer-" + UUID.randomUUID();
		new Person(this.port, this.caller).withTestAccount();
		this.browser.line(false, -1);
		this.browser.visit("http://localhost:" + this.port + "/automation");
		this.browser.forgetEverything();
		this.browser.complaints();
	}

	@Test
	void aDraftOutlivesAReloadAndIsPostedAsACarouselInItsOrder() {
		signIn(TestToken.of(this.caller));
		this.browser.pick(picture("one", 1200, 1200, "png"), picture("two", 1080, 1350, "jpg"));
		this.browser.reads("It was a PNG and is a JPEG now.");
		this.browser.type("Caption", "Fresh at eight #bread #rye with @anna");
		this.browser.reads("2 / 30 hashtags");
		this.browser.reads("1 / 20 mentions");
		this.browser.until((driver) -> ready() == 2, "The pictures are not there");
		this.browser.all(".tile-choose").get(1).sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_LEFT));
		this.browser.until((driver) -> names().equals(List.of("two.jpg", "one.png")),
				"The second is not the first now");
		assertThat(this.browser.look("compose")).isEmpty();

		this.browser.until((driver) -> kept().contains("two.jpg"), "The draft is not kept");
		this.browser.reload();
		this.browser.until((driver) -> names().equals(List.of("two.jpg", "one.png")), "The files are not restored");
		this.browser.press("Post now");
		this.browser.reads("Your post is live in the test account");
		assertThat(this.browser.all(".timeline .permalink")).hasSize(1);
		this.browser.until((driver) -> names().isEmpty(), "The draft is still there");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void whatInstagramWillNotTakeIsSaidBesideTheFileAndHasAWayOut() {
		signIn(TestToken.of(this.caller));
		this.browser.pick(picture("wide", 3000, 1000, "jpg"));
		this.browser.reads("The picture is 3:1");
		this.browser.press("Post now");
		this.browser.reads("Instagram will not take one of the files");
		this.browser.press("Add a border");
		this.browser.readsNoMore("The picture is 3:1");
		this.browser.until((driver) -> ready() == 1, "The picture with a border is not there");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void aReelThatIsPickedWithoutALineGoesOnByItself() {
		Path film = film(9);
		signIn(TestToken.of(this.caller));
		this.browser.reads("Post now");
		this.browser.line(true, 0);
		this.browser.pick(film);
		this.browser.reads("You are offline");
		this.browser.reads("goes on by itself");
		this.browser.line(false, -1);
		this.browser.until((driver) -> ready() == 1, "The film is not there");
		this.browser.readsNoMore("You are offline");
		this.browser.reads("Cover frame");
		assertThat(this.browser.look("reel")).isEmpty();
		this.browser.press("Post now");
		this.browser.reads("Your post is live in the test account");
	}

	@Test
	void severalStoriesGoAtOnceAndOneThatFailsHoldsUpNoOther() throws IOException {
		Path broken = Files.writeString(this.files.resolve("broken.jpg"), "no picture");
		signIn(TestToken.of(this.caller));
		this.browser.goTo("Stories");
		this.browser.pick(picture("first", 1080, 1920, "jpg"), broken, picture("second", 1080, 1920, "jpg"));
		this.browser.press("Post 3 stories");
		this.browser.reads("2 of 3 stories posted, 1 failed");
		this.browser.until((driver) -> this.browser.all(".active-story").size() == 2, "The stories are not live");
		this.browser.reads("left");
		assertThat(this.browser.look("stories")).isEmpty();
	}

	@Test
	void aSignInThatEndsIsAskedForAgainAboveTheDraft() {
		signIn(TestToken
			.with(Map.of("user_id", this.caller, "exp", Instant.now().plus(Duration.ofSeconds(4)).getEpochSecond())));
		this.browser.type("Caption", "Half a thought");
		this.browser.until((driver) -> {
			this.browser.run("document.dispatchEvent(new Event('visibilitychange'))");
			this.browser.goTo("Stories");
			this.browser.goTo("Compose");
			return this.browser.all("dialog[open]").stream().findFirst().orElse(null);
		}, "Nobody asks to sign in again");
		assertThat(this.browser.barriers()).isEmpty();
		signIn(TestToken.of(this.caller));
		this.browser.until((driver) -> this.browser.all("dialog[open]").isEmpty(), "The question stays");
		assertThat(this.browser.all("[name=caption]").get(0).getDomProperty("value")).isEqualTo("Half a thought");
	}

	private void signIn(String token) {
		this.browser.type("Access token", token);
		this.browser.press("Continue");
	}

	private List<String> names() {
		return this.browser.all(".file-tile .tile-name").stream().map(WebElement::getText).toList();
	}

	/**
	 * How many files are there and were looked at.
	 */
	private long ready() {
		return this.browser.all(".file-tile").size() - this.browser.all(".file-tile .tile-transfer").size();
	}

	private String kept() {
		return String
			.valueOf(this.browser.ask("return localStorage.getItem('automation.draft.' + arguments[0])", this.caller));
	}

	private Path picture(String name, int width, int height, String format) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = picture.createGraphics();
		brush.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.MAGENTA));
		brush.fillRect(0, 0, width, height);
		brush.dispose();
		File file = this.files.resolve(name + "." + format).toFile();
		try {
			assertThat(ImageIO.write(picture, format, file)).isTrue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toPath();
	}

	/**
	 * A film of more pieces than one, as a phone makes it.
	 */
	private Path film(int seconds) {
		Path file = this.files.resolve("film.mp4");
		try {
			Process encoder = new ProcessBuilder("ffmpeg", "-loglevel", "error", "-y", "-f", "lavfi", "-i",
					"testsrc2=s=720x1280:r=30:d=" + seconds, "-f", "lavfi", "-i", "sine=r=48000:d=" + seconds, "-c:v",
					"libx264", "-preset", "ultrafast", "-b:v", "8M", "-minrate", "8M", "-maxrate", "8M", "-bufsize",
					"8M", "-x264-params", "nal-hrd=cbr", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags",
					"+faststart", file.toString())
				.inheritIO()
				.start();
			assertThat(encoder.waitFor()).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return file;
	}

}
