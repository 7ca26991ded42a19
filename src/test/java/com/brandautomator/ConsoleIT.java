package com.brandautomator;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page at /automation in a real browser, on the running service with the sandbox.
 */
@WireTest
@EnabledIf(value = "com.brandautomator.Browser#isInstalled",
		disabledReason = "No browser on the PATH: install chromium and chromedriver to walk the console")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "connect.frontend-url=${connect.site-url}")
class ConsoleIT {

	/** What a page may come to until it can be used. */
	private static final long BUDGET = 150_000;

	@Value("${server.port}")
	int port;

	private String caller = "";

	private Browser browser;

	@BeforeAll
	void openTheBrowser(@TempDir Path profile) {
		this.browser = Browser.open(profile);
		this.browser.visit(page());
	}

	@AfterAll
	void closeTheBrowser() {
		this.browser.close();
	}

	@BeforeEach
	void beginAsSomebodyElse() {
		this.caller = "console-" + UUID.randomUUID();
		this.browser.beginAnew(page());
	}

	@Test
	void theFirstViewsAreLightAndNothingInThemMoves() {
		new Person(this.port, this.caller).withTestAccount();
		this.browser.forgetFiles();
		this.browser.reload();
		this.browser.button("Continue");
		assertThat(this.browser.look("sign-in")).isEmpty();
		assertThat(this.browser.transferred()).isBetween(10_000L, BUDGET);
		assertThat(this.browser.shifts()).isEmpty();
		signIn(TestToken.of(this.caller));
		this.browser.one(".bell");
		this.browser.one(".preview");
		assertThat(this.browser.transferred()).isBetween(50_000L, BUDGET);
		this.browser.reload();
		this.browser.one(".bell");
		this.browser.one(".preview");
		assertThat(this.browser.shifts()).isEmpty();
	}

	@Test
	void somebodyPostsAPictureOnceAndSeesWhoAnswers() {
		String caption = "Croissants at eight " + UUID.randomUUID();
		String comment = "Do you ship? " + UUID.randomUUID();
		signIn(TestToken.of(this.caller));
		this.browser.press("Test Connect (No Real Data)");
		this.browser.reads("Connected as @test_ig_user");
		this.browser.reads("Test mode");

		this.browser.unfold("Use an address instead");
		this.browser.type("Picture’s or video’s address", "sunrise");
		this.browser.press("Add");
		this.browser.type("Caption", caption);
		this.browser.run("arguments[0].click(); arguments[0].click();", this.browser.button("Post now"));
		this.browser.reads("Your post is live in the test account");
		assertThat(this.browser.all(".permalink")).singleElement()
			.satisfies((link) -> assertThat(link.getDomAttribute("href")).startsWith("http"));
		this.browser.goTo("Posts");
		this.browser.until((driver) -> !captions(caption).isEmpty(), "The post is not among the media");
		assertThat(captions(caption)).hasSize(1);

		commentAtInstagram(comment);
		this.browser.goTo("Notifications");
		this.browser.reads(comment);
		this.browser.reads("1 unread");
		this.browser.press("Mark all as read");
		this.browser.reads("0 unread");
		assertThat(this.browser.barriers()).isEmpty();
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void connectingInAPopupComesBackByItself() {
		signIn(TestToken.of(this.caller));
		this.browser.press("Connect Instagram");
		decide("approve");
		this.browser.returnFromPopup();
		this.browser.reads("Connected as @");
		this.browser.goTo("Account");
		this.browser.until((driver) -> accounts().size() == 2, "The two linked accounts are not listed");
		assertThat(this.browser.look("account")).isEmpty();
		WebElement other = accounts().stream()
			.filter((account) -> account.getDomAttribute("aria-current") == null)
			.findFirst()
			.orElseThrow();
		String name = other.getText();
		other.click();
		this.browser.until(
				(driver) -> this.browser.all("button.account[aria-current]")
					.stream()
					.anyMatch((account) -> account.getText().equals(name)),
				"The other account is not the selected one");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void aRefusalInTheDialogIsSaidByThePageThatOpenedIt() {
		signIn(TestToken.of(this.caller));
		this.browser.press("Connect Instagram");
		decide("deny");
		this.browser.returnFromPopup();
		this.browser.until((driver) -> !this.browser.all("[role=alert]").isEmpty(), "No refusal is said");
		assertThat(this.browser.button("Connect Instagram").isDisplayed()).isTrue();
	}

	@Test
	void aTokenThatIsNotAcceptedLeadsBackToTheSignIn() {
		signIn(TestToken.with(Map.of("user_id", this.caller, "exp", 1)));
		this.browser.reads("was not accepted");
		assertThat(this.browser.barriers()).isEmpty();
	}

	@Test
	void theWayBackFromFacebookIsTakenOutOfTheAddress() {
		signIn(TestToken.of(this.caller));
		this.browser.reads("Connect Instagram");
		this.browser.visit(page() + "?error=state_expired&message=<b>Too late</b>");
		this.browser.reads("<b>Too late</b>");
		this.browser.until((driver) -> driver.getCurrentUrl().endsWith("/automation"),
				"The outcome is still in the address");
	}

	@Test
	void aConnectionThatEndedSaysWhyAndIsMadeAnew() {
		assertThat(new Person(this.port, this.caller).connect("brand").status()).isBetween(200, 201);
		signIn(TestToken.of(this.caller));
		this.browser.reads("Post now");
		assertThat(new SandboxCaller(this.port).control("tokens/", "{\"state\": \"password_changed\"}").status())
			.isEqualTo(200);
		this.browser.goTo("Posts");
		this.browser.press("Reconnect Instagram");
		decide("approve");
		this.browser.returnFromPopup();
		this.browser.reads("Connected as @");
		this.browser.until((driver) -> this.browser.all(".panel-media [role=alert]").isEmpty(), "Still refused");
	}

	private String page() {
		return "http://localhost:" + this.port + "/automation";
	}

	private void signIn(String token) {
		this.browser.type("Access token", token);
		this.browser.press("Continue");
	}

	private void decide(String decision) {
		this.browser.followPopup();
		this.browser
			.until((driver) -> this.browser.all("[value=" + decision + "]").stream().findFirst().orElse(null),
					"The dialog does not show")
			.click();
	}

	private void commentAtInstagram(String text) {
		Wire wire = new Wire(this.port);
		assertThat(wire
			.send(wire.request("/sandbox/control/events/")
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString("{\"kind\": \"comment\", \"text\": \"" + text + "\"}")))
			.statusCode()).isBetween(200, 299);
	}

	private List<WebElement> accounts() {
		return this.browser.all("button.account");
	}

	private List<String> captions(String caption) {
		return this.browser.all(".medium-caption").stream().map(WebElement::getText).filter(caption::equals).toList();
	}

}
