package com.brandautomator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;
import org.webjars.WebJarVersionLocator;

/**
 * One sheet of the console's many, which a browser fetches at once and which compresses
 * better than its parts.
 */
final class ConsoleStyles {

	private static final String FOLDER = "static/automation/styles/";

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"(?:\\.\\./webjars/([^/]+)/)?([^\"]+)\"\\);");

	private ConsoleStyles() {
	}

	static String whole() throws IOException {
		return IMPORT.matcher(read(FOLDER + "all.css"))
			.replaceAll((found) -> Matcher.quoteReplacement(imported(found)));
	}

	private static String imported(MatchResult found) {
		try {
			return read(StringUtils.hasText(found.group(1))
					? new WebJarVersionLocator().fullPath(found.group(1), found.group(2)) : FOLDER + found.group(2));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

}
