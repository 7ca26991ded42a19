package com.brandautomator;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person's browser, by what the person reads and presses.
 */
final class Browser implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

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

	void press(String button) {
		button(button).click();
	}

	WebElement button(String text) {
		return until((driver) -> driver.findElements(By.tagName("button"))
			.stream()
			.filter((button) -> button.isDisplayed() && button.getText().contains(text))
			.findFirst()
			.orElse(null), "No such button: " + text);
	}

	void type(String label, String text) {
		WebElement named = until((driver) -> driver.findElements(By.tagName("label"))
			.stream()
			.filter((found) -> found.getText().startsWith(label))
			.findFirst()
			.orElse(null), "No such field: " + label);
		this.driver.findElement(By.id(named.getDomAttribute("for"))).sendKeys(text);
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
	 * Shows the page in a theme, on a screen of this size.
	 */
	void appear(String theme, int width, int height) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
	}

	/**
	 * What a script gives back.
	 */
	Object ask(String script, Object... arguments) {
		return this.driver.executeScript(script, arguments);
	}

	byte[] picture() {
		return this.driver.getScreenshotAs(OutputType.BYTES);
	}

	/**
	 * Sends a script's events, for what no finger does.
	 */
	void run(String script, Object... arguments) {
		this.driver.executeScript(script, arguments);
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
	 * What axe-core finds against WCAG 2.2 AA and its own good practice.
	 */
	List<String> barriers() {
		return new AxeBuilder().analyze(this.driver).getViolations().stream().map(Rule::getId).toList();
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
		return new WebDriverWait(this.driver, PATIENCE).ignoring(StaleElementReferenceException.class)
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
