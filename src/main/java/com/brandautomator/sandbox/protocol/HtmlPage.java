package com.brandautomator.sandbox.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * A plain page without script, with places of the form {@code {{name}}} that are filled
 * with escaped text, and {@code {{&name}}}, filled with other such pages.
 */
public final class HtmlPage {

	private static final Pattern PLACE = Pattern.compile("\\{\\{(&?)(\\w+)}}");

	/**
	 * Says nothing of {@code form-action}: browsers hold it against every redirect that
	 * follows the form, and the dialog's lead to other origins.
	 */
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; frame-ancestors 'none'";

	private final String text;

	public HtmlPage(String name) {
		try {
			this.text = new ClassPathResource("sandbox/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public ResponseEntity<String> answer(HttpStatus status, Map<String, String> values) {
		return ResponseEntity.status(status)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header("Content-Security-Policy", POLICY)
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(fill(values));
	}

	/**
	 * The text with its places filled.
	 */
	public String fill(Map<String, String> values) {
		return PLACE.matcher(this.text).replaceAll((place) -> {
			String value = values.getOrDefault(place.group(2), "");
			return Matcher.quoteReplacement(place.group(1).isEmpty() ? HtmlUtils.htmlEscape(value) : value);
		});
	}

}
