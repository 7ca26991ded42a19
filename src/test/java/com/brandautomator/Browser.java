package com.brandautomator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person's browser, by what the person reads and presses.
 */
final class Browser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration GLANCE = Duration.ofMillis(100);

	private final ChromeDriver driver;

	private Browser(ChromeDriver driver) {
		this.driver = driver;
	}

	/**
	 * Whether this machine has Chromium and its driver.
	 */
	static boolean isInstalled() {
		return chromium().isPresent() && find("chromedriver").isPresent();
	}

	/**
	 * Opens a window that nobody has used before.
	 * @param profile an empty directory
	 */
	static Browser open(Path profile) {
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		ChromeOptions options = new ChromeOptions();
		options.setBinary(chromium().orElseThrow());
		options.setCapability("goog:loggingPrefs", logs);
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--window-size=1400,1000", "--user-data-dir=" + profile);
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(find("chromedriver").orElseThrow())
			.build();
		return new Browser(new ChromeDriver(service, options));
	}

	void visit(String address) {
		this.driver.get(address);
	}

	/**
	 * Follows a link of the navigation.
	 */
	void goTo(String view) {
		until((driver) -> driver.findElements(By.cssSelector(".nav-list a"))
			.stream()
			.filter((link) -> link.getText().equals(view))
			.findFirst()
			.orElse(null), "No such view: " + view).click();
		until((driver) -> driver.getTitle().startsWith(view + " ·"), "Not shown: " + view);
	}

	void reads(String text) {
		until((driver) -> visibleText().contains(text), "Not on the page: " + text);
	}

	void readsNoMore(String text) {
		until((driver) -> !visibleText().contains(text), "Still on the page: " + text);
	}

	/**
	 * Unfolds what is folded away under these words.
	 */
	void unfold(String words) {
		until((driver) -> driver.findElements(By.tagName("summary"))
			.stream()
			.filter((summary) -> summary.isDisplayed() && summary.getText().contains(words))
			.findFirst()
			.orElse(null), "Nothing is folded under: " + words).click();
	}

	void press(String button) {
		WebElement pressed = button(button);
		bringIntoView(pressed);
		pressed.click();
	}

	WebElement button(String text) {
		return until((driver) -> driver.findElements(By.tagName("button"))
			.stream()
			.filter((button) -> button.isDisplayed() && button.getText().contains(text))
			.findFirst()
			.orElse(null), "No such button: " + text);
	}

	/**
	 * Takes one choice out of a few.
	 */
	void choose(String choice) {
		until((driver) -> driver.findElements(By.cssSelector(".choice-option"))
			.stream()
			.filter((option) -> option.getText().equals(choice))
			.findFirst()
			.orElse(null), "No such choice: " + choice).click();
	}

	void type(String label, String text) {
		WebElement named = until((driver) -> driver.findElements(By.tagName("label"))
			.stream()
			.filter((found) -> found.getText().startsWith(label))
			.findFirst()
			.orElse(null), "No such field: " + label);
		this.driver.findElement(By.id(named.getDomAttribute("for"))).sendKeys(text);
	}

	/**
	 * Picks files, as a person does in the dialog that a file field opens.
	 */
	void pick(Path... files) {
		until((driver) -> driver.findElements(By.cssSelector("input[type=file]")).stream().findFirst().orElse(null),
				"Nothing takes files")
			.sendKeys(
					Stream.of(files).map((file) -> file.toAbsolutePath().toString()).collect(Collectors.joining("\n")));
	}

	List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	/**
	 * What a selector finds, once it is there.
	 */
	WebElement one(String selector) {
		return until((driver) -> driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null),
				"Not there: " + selector);
	}

	/**
	 * What a script gives back.
	 */
	Object ask(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	/**
	 * What a script gives to the function that is its last argument.
	 */
	Object answer(String script, Object... arguments) {
		this.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
		return Objects.requireNonNull(this.driver.executeAsyncScript(script, arguments));
	}

	/**
	 * Sends a script's events, for what no finger does.
	 */
	void run(String script, Object... arguments) {
		this.driver.executeScript(script, arguments);
	}

	/**
	 * Takes the network away while something is done.
	 */
	void offline(Runnable deed) {
		ChromiumNetworkConditions nothing = new ChromiumNetworkConditions();
		nothing.setOffline(true);
		this.driver.setNetworkConditions(nothing);
		try {
			deed.run();
		}
		finally {
			this.driver.deleteNetworkConditions();
		}
	}

	/**
	 * Goes to the window that has just opened.
	 */
	void followPopup() {
		String here = this.driver.getWindowHandle();
		until((driver) -> driver.getWindowHandles().size() == 2, "No window has opened");
		this.driver.getWindowHandles()
			.stream()
			.filter((handle) -> !handle.equals(here))
			.findFirst()
			.ifPresent(this.driver.switchTo()::window);
	}

	/**
	 * Returns to the only window that is left, once the other has closed itself.
	 */
	void returnFromPopup() {
		until((driver) -> driver.getWindowHandles().size() == 1, "The window has not closed itself");
		this.driver.switchTo().window(this.driver.getWindowHandles().iterator().next());
	}

	/**
	 * Begins anew, as somebody else at the same machine.
	 * @param address where somebody has been before
	 */
	void beginAnew(String address) {
		this.driver.executeScript("localStorage.clear(); sessionStorage.clear();");
		this.driver.get("about:blank"); // so that an address that differs in its hash
										// alone is loaded too
		this.driver.get(address);
		complaints();
	}

	/**
	 * Fetches everything anew, as in a browser that was never here.
	 */
	void forgetFiles() {
		this.driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
	}

	void reload() {
		this.driver.navigate().refresh();
	}

	/**
	 * How many bytes the page and its parts came to so far.
	 */
	long transferred() {
		return (Long) ask("""
				return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
					.filter(({ name }) => name.startsWith(location.origin))
					.reduce((sum, { transferSize }) => sum + transferSize, 0)""");
	}

	/**
	 * What has moved under the reader's eyes, without the reader having done anything.
	 */
	List<?> shifts() {
		return (List<?>) this.driver.executeAsyncScript(
				"""
						const done = arguments[0];
						new PerformanceObserver((list) => done(list.getEntries().filter((entry) => !entry.hadRecentInput)
							.flatMap((entry) => entry.sources.map(({ node, previousRect, currentRect }) =>
								`${node?.className || node?.nodeName}: ${previousRect.y} to ${currentRect.y} (${entry.value})`))))
							.observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => done([]), 200);""");
	}

	/**
	 * Pastes a picture, as one that was copied in another program.
	 */
	void pastePicture(String name) {
		run("""
				const canvas = document.createElement('canvas');
				canvas.width = canvas.height = 800;
				canvas.getContext('2d').fillRect(200, 200, 400, 400);
				canvas.toBlob((blob) => {
					const clipboardData = new DataTransfer();
					clipboardData.items.add(new File([blob], arguments[0], { type: 'image/jpeg' }));
					document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
				}, 'image/jpeg');""",
				name);
	}

	/**
	 * Clicks into a picture or the like, at a share of its width and height.
	 */
	void click(WebElement element, double right, double down) {
		bringIntoView(element);
		Dimension size = element.getSize();
		new Actions(this.driver)
			.moveToElement(element, (int) (size.width * (right - 0.5)), (int) (size.height * (down - 0.5)))
			.click()
			.perform();
	}

	/**
	 * Looks at what is shown in light, in the dark and on a phone, and keeps pictures of
	 * it.
	 * @param view names the pictures in target/screenshots
	 * @return what axe-core finds, and where the page is wider than the screen
	 */
	List<String> look(String view) {
		List<String> barriers = new ArrayList<>();
		for (Sight sight : Sight.values()) {
			sight.apply(this.driver);
			keep(view + "-" + sight.name().toLowerCase(Locale.ROOT));
			barriers((sight == Sight.DARK) ? List.of("color-contrast") : List.of()).stream()
				.map((barrier) -> sight + ": " + barrier)
				.forEach(barriers::add);
			if (Boolean.TRUE.equals(ask("return document.documentElement.scrollWidth > innerWidth"))) {
				barriers.add(sight + ": wider than the screen");
			}
		}
		Sight.LIGHT.apply(this.driver);
		return barriers;
	}

	private void keep(String name) {
		try {
			Path picture = Path.of("target", "screenshots", name + ".png");
			Files.createDirectories(picture.getParent());
			Files.write(picture, this.driver.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Scrolls it away from under the bar.
	 */
	private void bringIntoView(WebElement element) {
		run("arguments[0].scrollIntoView({ block: 'center' })", element);
	}

	/**
	 * What axe-core finds against WCAG 2.2 AA and its own good practice.
	 */
	List<String> barriers() {
		return barriers(List.of());
	}

	private List<String> barriers(List<String> rules) {
		AxeBuilder axe = rules.isEmpty() ? new AxeBuilder() : new AxeBuilder().withRules(rules);
		return axe.analyze(this.driver).getViolations().stream().map(Rule::getId).toList();
	}

	/**
	 * Errors that the browser has logged: of scripts, of the Content-Security-Policy, of
	 * requests.
	 */
	List<String> complaints() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	<T> T until(Function<WebDriver, T> condition, String otherwise) {
		return new WebDriverWait(this.driver, PATIENCE, GLANCE).ignoring(StaleElementReferenceException.class)
			.withMessage(() -> otherwise + "\n" + visibleText())
			.until(condition);
	}

	@Override
	public void close() {
		this.driver.quit();
	}

	private String visibleText() {
		return this.driver.findElement(By.tagName("body")).getText();
	}

	/**
	 * Where somebody looks at the page.
	 */
	private enum Sight {

		LIGHT(1400, 1000, "light"), DARK(1400, 1000, "dark"), PHONE(390, 844, "light");

		private final int width;

		private final int height;

		private final String scheme;

		Sight(int width, int height, String scheme) {
			this.width = width;
			this.height = height;
			this.scheme = scheme;
		}

		void apply(ChromeDriver driver) {
			driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
					Map.of("width", this.width, "height", this.height, "deviceScaleFactor", 1, "mobile", false));
			driver.executeCdpCommand("Emulation.setEmulatedMedia",
					Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", this.scheme),
							Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
		}

	}

	private static Optional<File> chromium() {
		return find("chromium").or(() -> find("chromium-browser")).or(() -> find("google-chrome"));
	}

	private static Optional<File> find(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((directory) -> new File(directory, program))
			.filter(File::canExecute)
			.findFirst();
	}

}
