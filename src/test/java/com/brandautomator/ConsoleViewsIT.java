package com.brandautomator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a brand manager does beside posting: plan, answer, look at figures, be told; and
 * what the page says when Instagram fails.
 */
@WireTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "com.brandautomator.Browser#isInstalled",
		disabledReason = "No browser on the PATH: install chromium and chromedriver to walk the console")
@TestPropertySource(properties = "connect.frontend-url=${connect.site-url}")
class ConsoleViewsIT {

	private static final String DRAG = """
			const [chip, day] = arguments;
			const dataTransfer = new DataTransfer();
			const fire = (element, type) => element.dispatchEvent(
				new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
			fire(chip, 'dragstart');
			setTimeout(() => { fire(day, 'dragover'); fire(day, 'drop'); fire(chip, 'dragend'); }, 50);""";

	@Value("${server.port}")
	int port;

	private Stage stage;

	private Browser browser;

	@BeforeAll
	void openThePage(@TempDir Path profile) {
		this.stage = new Stage(this.port);
		this.browser = Browser.open(profile);
		this.browser.visit("http://localhost:" + this.port + "/automation");
		this.browser.run("sessionStorage.setItem('automation.session', JSON.stringify({ access: arguments[0] }))",
				TestToken.of(this.stage.person().name()));
	}

	@AfterAll
	void closeTheBrowser() {
		this.browser.close();
	}

	@AfterEach
	void heal() {
		this.stage.heals();
	}

	@Test
	void aPlannedPostIsMovedByMouseAndByKeyboard() {
		LocalDate day = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(15).plusMonths(1);
		this.stage.post("""
				{"image_url": "rye", "caption": "Planned loaf", "scheduled_time": "%sT09:30:00Z"}""".formatted(day),
				"wait=1");
		open("calendar", "posts in 24 h");
		this.browser.one("[aria-label='Next month']").click();
		this.browser.one(cell(day.withDayOfMonth(day.lengthOfMonth())));
		this.browser.run(DRAG, this.browser.one(chip(day)), this.browser.one(cell(day.plusDays(2))));
		this.browser.reads("is planned for");
		assertThat(planned()).startsWith(day.plusDays(2).toString());
		assertThat(this.browser.look("calendar")).isEmpty();
		this.browser.one(chip(day.plusDays(2))).sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_LEFT));
		this.browser.until((driver) -> planned().startsWith(day.plusDays(1).toString()), "It is not moved");
		this.browser.one(chip(day.plusDays(1))).click();
		this.browser.press("Cancel it");
		this.browser.reads("Cancelled");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void whatFailedSaysWhyAndIsTriedAgain() {
		this.stage.breaks("""
				{"on": "media", "method": "POST", "kind": "error", "error": {"code": 36003, "subcode": 2207009}}""");
		this.stage.post("{\"image_url\": \"tall\", \"caption\": \"Too tall a loaf\"}", "wait=10");
		open("calendar", "needs you");
		this.browser.one(".chip-bad").click();
		this.browser.one("dialog [role=alert]");
		assertThat(this.browser.look("calendar-entry")).isEmpty();
		this.browser.press("Try again");
		this.browser.until((driver) -> this.browser.all("dialog .badge-good").size() == 1, "It is not published");
		this.browser.one("dialog [aria-label=Close]").click();
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void commentsAreAnsweredAndHiddenTogetherAndARefusalIsSaid() {
		List.of("Do you ship to Bern?", "Free followers at t.me/x", "Lovely").forEach(this.stage::comment);
		open("comments/" + this.stage.medium(), "Lovely");
		assertThat(this.browser.look("comments")).isEmpty();
		deed("Do you ship to Bern?", "Reply").click();
		this.browser.type("Reply to @", "Yes, by post.");
		this.browser.press("Send");
		this.browser.until((driver) -> this.browser.all(".replies .comment-words")
			.stream()
			.anyMatch((text) -> text.getText().equals("Yes, by post.")), "The answer is not below the comment");
		this.browser.all(".thread > .comment > input").forEach(WebElement::click);
		this.browser.one(".bulk-deeds button").click();
		this.browser.reads("comments hidden.");
		assertThat(this.browser.all(".comment-result-good")).hasSizeGreaterThanOrEqualTo(3);
		assertThat(this.browser.complaints()).isEmpty();

		this.stage.breaks("""
				{"on": "%s", "method": "POST", "kind": "error", "error": {"code": 200}, "times": 9}"""
			.formatted(idOf("Lovely")));
		deed("Lovely", "Show").click();
		this.browser.one(".panel-thread > [role=alert]");
		assertThat(this.browser.complaints()).singleElement().asString().contains("unhide");
	}

	@Test
	void aRuleIsTriedBeforeItIsOnAndWhatItDidIsUndone() {
		this.stage.comment("Buy cheap ads now");
		open("comments/rules", "New rule");
		this.browser.press("New rule");
		this.browser.type("Words", "cheap ads");
		this.browser.press("Preview");
		this.browser.one(".rule-preview mark");
		assertThat(this.browser.look("rules")).isEmpty();
		this.browser.press("Save and switch on");
		this.browser.reads("Words: cheap ads");
		this.stage.comment("More cheap ads");
		this.browser.until(
				(driver) -> "done"
					.equals(this.stage.person().get("instagram/comments/rules/actions/").text("/actions/0/status")),
				"The rule does nothing");
		open("comments/log", "More cheap ads");
		this.browser.press("Undo");
		this.browser.until((driver) -> this.browser.all(".action .badge").get(0).getText().endsWith("ndone"),
				"Not undone");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void figuresAreShownAndOneThatIsMissingSaysWhy() {
		open("analytics", "Website clicks");
		this.browser.one(".plot-table summary").click();
		assertThat(this.browser.all(".tile")).hasSize(12);
		assertThat(this.browser.all(".plot-rows tbody tr")).hasSize(28);
		assertThat(this.browser.look("analytics")).isEmpty();
		open("analytics/" + this.stage.medium(), "Figures of one post");
		this.browser.one(".panel-medium .tile");
		open("analytics/hashtags", "#bread");
		this.browser.type("Hashtag", "bread");
		this.browser.press("Search");
		this.browser.one(".found");
		assertThat(this.browser.look("hashtags")).isEmpty();
		open("analytics/best-time", "When posts did best");
		this.browser.one(".heat-map");
		this.stage.breaks("{\"on\": \"insights\", \"kind\": \"error\", \"error\": {\"code\": 1}, \"times\": 50}");
		open("analytics", "Could not be read");
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void notificationsComeByThemselvesAndThousandsStayAFewRows() {
		this.stage.happen("{\"kind\": \"message\", \"batch\": 400, \"account_id\": \"test_ig_user\"}");
		open("notifications", "Live");
		this.browser.until((driver) -> !this.browser.all(".virtual-row").isEmpty(), "The list does not come");
		this.browser.run("document.querySelector('.virtual').scrollTop = 1e6");
		this.browser.until(
				(driver) -> (Boolean) this.browser
					.ask("return document.querySelector('.virtual-rows').offsetHeight > 25000"),
				"The list does not go on");
		assertThat(this.browser.all(".virtual-row")).hasSizeLessThan(40);
		this.browser.run("document.querySelector('.virtual').scrollTop = 0");
		this.stage.comment("Just now, by itself");
		this.browser.reads("Just now, by itself");
		assertThat(this.browser.look("notifications")).isEmpty();
		this.browser.press("Mark all as read");
		this.browser.reads("0 unread");
		assertThat(this.browser.all(".bell-count")).isEmpty();
		open("notifications/webhooks", "/instagram/webhook/");
		this.browser.until((driver) -> this.browser.all(".panel-missed[aria-busy]").isEmpty(), "It stays busy");
		assertThat(this.browser.look("webhooks")).isEmpty();
		assertThat(this.browser.complaints()).isEmpty();
	}

	@Test
	void notificationsStayUnreadWithoutAConnectionAndAreReadWithOne() {
		this.stage.happen("{\"kind\": \"message\", \"text\": \"Open on Sunday?\", \"account_id\": \"test_ig_user\"}");
		open("notifications", "Open on Sunday?");
		this.browser.offline(() -> {
			this.browser.one(".virtual-row [title='Mark as read']").click();
			this.browser.reads("The service cannot be reached");
			assertThat(this.browser.all(".virtual-row:first-child .event-new")).hasSize(1);
			this.browser.one(".event-filters [role=switch]").click();
			this.browser.until((driver) -> this.browser.all(".virtual-row").isEmpty(), "The old list is still there");
			this.browser.button("Try again");
			this.browser.reads("Connecting…");
			assertThat(this.browser.look("offline")).isEmpty();
		});
		this.browser.press("Try again");
		this.browser.reads("Open on Sunday?");
		assertThat(this.browser.all(".panel-inbox [role=alert]")).isEmpty();
		this.browser.one(".virtual-row [title='Mark as read']").click();
		this.browser.until((driver) -> this.browser.all(".virtual-row:first-child .event-new").isEmpty(),
				"It is still unread");
		this.browser.one(".event-filters [role=switch]").click();
		this.browser.complaints();
	}

	@Test
	void theSandboxLetsFollowersActAndBreaksWhatItIsToldTo() {
		open("sandbox", "This is the sandbox");
		this.browser.press("Make it happen");
		this.browser.reads("told the service");
		this.browser.press("Switch the fault on");
		this.browser.reads("1 more time");
		assertThat(this.stage.faults()).isEqualTo(1);
		assertThat(this.browser.look("sandbox")).isEmpty();
		this.browser.press("Switch all faults off");
		this.browser.reads("Nothing is broken now.");
		assertThat(this.browser.complaints()).isEmpty();

		this.browser.offline(() -> {
			this.browser.press("Make it happen");
			this.browser.one(".panel-happen [role=alert]");
		});
		this.browser.press("Make it happen");
		this.browser.reads("told the service");
		assertThat(this.browser.all(".panel-happen [role=alert]")).isEmpty();
		this.browser.complaints();
	}

	private void open(String view, String text) {
		this.browser.visit("http://localhost:" + this.port + "/automation?view=" + view.hashCode() + "#/" + view);
		this.browser.reads(text);
	}

	private static String cell(LocalDate day) {
		return "[data-day='" + day + "']";
	}

	private static String chip(LocalDate day) {
		return cell(day) + " .chip";
	}

	private String planned() {
		return this.stage.person().get("content-calendar/upcoming/").text("/0/scheduled_date");
	}

	private WebElement deed(String comment, String word) {
		return this.browser.all(".comment-text")
			.stream()
			.filter((text) -> text.findElement(By.className("comment-words")).getText().equals(comment))
			.flatMap((text) -> text.findElements(By.tagName("button")).stream())
			.filter((button) -> button.getText().startsWith(word))
			.findFirst()
			.orElseThrow();
	}

	private String idOf(String text) {
		return this.stage.person()
			.get("instagram/comments/?media_id=" + this.stage.medium())
			.body()
			.at("/comments")
			.valueStream()
			.filter((comment) -> comment.at("/text").asString().equals(text))
			.findFirst()
			.orElseThrow()
			.at("/id")
			.asString();
	}

}
