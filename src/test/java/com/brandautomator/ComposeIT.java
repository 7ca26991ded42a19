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
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import com.brandautomator.sandbox.SandboxCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
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
		this.browser.visit(page(this.port));
	}

	@AfterAll
	void closeTheBrowser() {
		this.browser.close();
	}

	@BeforeEach
	void beginAsSomebodyElse() {
		this.caller = "composer-" + UUID.randomUUID();
		new Person(this.port, this.caller).withTestAccount();
		this.browser.beginAnew(page(this.port));
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
		this.browser.goTo("Posts");
		this.browser.one(".medium-kind");
		assertThat(this.browser.look("posts")).isEmpty();
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
	void aReelGoesOnByItselfWhereTheLineWasCut() throws IOException {
		try (Line line = new Line(this.port)) {
			Path film = film();
			enterBy(line);
			line.cutAfter(4_000_000);
			this.browser.pick(film);
			this.browser.reads("No connection, goes on by itself");
			assertThat(line.isCut()).isTrue();
			line.mend();
			this.browser.until((driver) -> ready() == 1, "The film is not there");
			assertThat(line.sent()).isLessThan(Files.size(film) - 2_000_000);

			WebElement slider = this.browser.one(".cover input");
			slider.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
			this.browser.until((driver) -> kept().contains("\"thumb_offset\":300"), "No cover is chosen");
			assertThat(this.browser.look("reel")).isEmpty();
			sendSlowly();
			this.browser.press("Post now");
			this.browser.reads("From you to us: ");
			this.browser.reads("From us to Instagram: 0 ");
			this.browser.reads("Your post is live in the test account");
			assertThat(permalink()).startsWith("http");
			assertThat(uploads()).isEqualTo(1);
		}
	}

	@Test
	void aFileThatIsPickedAgainAfterAReloadIsNotSentTwice() throws IOException {
		try (Line line = new Line(this.port)) {
			Path film = film();
			enterBy(line);
			line.cutAfter(4_000_000);
			this.browser.pick(film);
			this.browser.reads("No connection, goes on by itself");
			this.browser.one("[aria-label='Pause film.mp4']").click();
			this.browser.reads("Paused");
			this.browser.until((driver) -> kept().contains("paused"), "The pause is not kept");
			line.mend();
			this.browser.reload();
			this.browser.reads("Pick it again: what has arrived already is not sent twice.");
			line.mend();
			this.browser.pick(film);
			this.browser.until((driver) -> ready() == 1, "The film is not there");
			assertThat(line.sent()).isLessThan(Files.size(film) - 2_000_000);
			assertThat(names()).containsExactly("film.mp4");
			assertThat(uploads()).isEqualTo(1);
		}
	}

	@Test
	void aPostWhoseAnswersAreLostIsPostedOnce() {
		String caption = "Once and no more " + UUID.randomUUID();
		try (Line line = new Line(this.port)) {
			enterBy(line);
			this.browser.unfold("Use an address instead");
			this.browser.type("Picture’s or video’s address", "sunrise");
			this.browser.press("Add");
			this.browser.type("Caption", caption);
			line.loseAnswersTo("POST " + Person.API + "instagram/post/");
			this.browser.press("Post now");
			this.browser.reads("The service cannot be reached");
			this.browser.until((driver) -> media().contains(caption), "It was never posted");
			line.mend();
			this.browser.press("Post now");
			this.browser.reads("Your post is live in the test account");
			assertThat(media().split(caption, -1)).hasSize(2);
		}
	}

	@Test
	void aPastedPictureWithSomebodyOnItIsPlannedForLater() {
		signIn(TestToken.of(this.caller));
		this.browser.reads("Post now");
		this.browser.pastePicture("pasted.jpg");
		this.browser.until((driver) -> ready() == 1, "The picture is not there");
		this.browser.unfold("Tag people");
		this.browser.click(this.browser.one(".scene"), 0.25, 0.75);
		this.browser.type("Username", "anna");
		this.browser.press("Tag");
		this.browser.until((driver) -> kept().contains("\"username\":\"anna\""), "Nobody is tagged");
		assertThat(kept().replaceAll("data:[^\"]+", "")).containsPattern("\"x\":0\\.2[45]\\d*,\"y\":0\\.7[45]");
		this.browser.type("Title", "Planned loaf");
		this.browser.choose("Later");
		this.browser.reads("Your time zone");
		assertThat(this.browser.look("schedule")).isEmpty();
		this.browser.press("Schedule");
		this.browser.reads("Scheduled for");
		this.browser.goTo("Calendar");
		this.browser.reads("Planned loaf");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void severalStoriesGoAtOnceAndOneThatFailsHoldsUpNoOther() throws IOException {
		Path broken = Files.writeString(this.files.resolve("broken.jpg"), "no picture");
		signIn(TestToken.of(this.caller));
		this.browser.goTo("Stories");
		this.browser.pick(picture("first", 1080, 1920, "jpg"), broken, picture("second", 1080, 1920, "jpg"));
		this.browser.press("Post 3 stories");
		this.browser.reads("2 of 3 stories posted, 1 failed");
		this.browser.until((driver) -> this.browser.all(".active-story").size() >= 2, "The stories are not live");
		this.browser.reads("left");
		assertThat(this.browser.look("stories")).isEmpty();
	}

	@Test
	void aPostThatInstagramRefusedIsTriedAgainWhereItIsWatched() {
		refuseTheNext();
		signIn(TestToken.of(this.caller));
		this.browser.unfold("Use an address instead");
		this.browser.type("Picture’s or video’s address", "sunrise");
		this.browser.press("Add");
		this.browser.press("Post now");
		this.browser.reads("Not published");
		this.browser.press("Try again");
		this.browser.reads("Your post is live in the test account");
		assertThat(permalink()).startsWith("http");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void aStoryThatInstagramRefusedIsTriedAgain() {
		refuseTheNext();
		signIn(TestToken.of(this.caller));
		this.browser.goTo("Stories");
		this.browser.pick(picture("late", 1080, 1920, "jpg"));
		this.browser.press("Post 1 story");
		this.browser.reads("0 of 1 story posted, 1 failed");
		this.browser.press("Retry");
		this.browser.reads("1 of 1 story posted");
		assertThat(permalink()).startsWith("http");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void aSignInThatEndsIsAskedForAgainAboveTheDraft() {
		signIn(TestToken
			.with(Map.of("user_id", this.caller, "exp", Instant.now().plus(Duration.ofSeconds(4)).getEpochSecond())));
		this.browser.type("Caption", "Half a thought");
		this.browser.until((driver) -> {
			this.browser.run("document.dispatchEvent(new Event('visibilitychange'));"
					+ "location.hash = location.hash === '#/stories' ? '#/compose' : '#/stories'");
			return this.browser.all("dialog[open]").stream().findFirst().orElse(null);
		}, "Nobody asks to sign in again");
		assertThat(this.browser.barriers()).isEmpty();
		signIn(TestToken.of(this.caller));
		this.browser.until((driver) -> this.browser.all("dialog[open]").isEmpty(), "The question stays");
		this.browser.goTo("Compose");
		assertThat(this.browser.one("[name=caption]").getDomProperty("value")).isEqualTo("Half a thought");
	}

	private void signIn(String token) {
		this.browser.type("Access token", token);
		this.browser.press("Continue");
	}

	private void refuseTheNext() {
		assertThat(new SandboxCaller(this.port).control("faults/", """
				{"on": "media", "method": "POST", "kind": "error", "error": {"code": 36003, "subcode": 2207009}}""")
			.status()).isEqualTo(201);
	}

	private void sendSlowly() {
		assertThat(new SandboxCaller(this.port).control("faults/", """
				{"on": "rupload", "kind": "delay", "delay_ms": 1500}""").status()).isEqualTo(201);
	}

	/**
	 * Signs in by a page whose line can be cut.
	 */
	private void enterBy(Line line) {
		this.browser.visit(page(line.port()));
		signIn(TestToken.of(this.caller));
		this.browser.reads("Post now");
	}

	private static String page(int port) {
		return "http://localhost:" + port + "/automation";
	}

	private String permalink() {
		return String.valueOf(this.browser.one(".permalink").getDomAttribute("href"));
	}

	private int uploads() {
		return new Person(this.port, this.caller).get("instagram/uploads/").body().at("/count").asInt();
	}

	private String media() {
		return new Person(this.port, this.caller).get("instagram/media/?limit=50").body().toString();
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
		brush.setColor(Color.WHITE);
		brush.fillOval(width / 3, height / 4, width / 3, width / 3);
		brush.setColor(new Color(60, 20, 90));
		brush.fillOval(-width / 2, height * 2 / 3, width * 3 / 2, height);
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
	 * A film of more pieces than one, as a phone makes it; the same for all tests.
	 */
	private Path film() {
		Path file = this.files.resolve("film.mp4");
		if (Files.exists(file)) {
			return file;
		}
		boolean here = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "ffmpeg")));
		Assumptions.assumeTrue(here, "ffmpeg is not installed, so no film is posted");
		try {
			Process encoder = new ProcessBuilder("ffmpeg", "-loglevel", "error", "-f", "lavfi", "-i",
					"testsrc2=s=540x960:r=24:d=4", "-f", "lavfi", "-i", "sine=r=48000:d=4", "-c:v", "libx264",
					"-preset", "ultrafast", "-b:v", "14M", "-minrate", "14M", "-maxrate", "14M", "-bufsize", "14M",
					"-x264-params", "nal-hrd=cbr", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart",
					file.toString())
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
