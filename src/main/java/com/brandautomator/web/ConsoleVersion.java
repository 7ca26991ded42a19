package com.brandautomator.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.DigestUtils;

import org.webjars.WebJarVersionLocator;

/**
 * Names the content of all the console's files together: its modules import each other by
 * relative addresses, so that one changed file is another console.
 *
 * @param word for a path
 */
record ConsoleVersion(String word) {

	private static final List<String> WEBJARS = List.of("picocss__pico", "preact", "chart.js");

	static ConsoleVersion of(ResourcePatternResolver resources) throws IOException {
		StringBuilder content = new StringBuilder();
		WebJarVersionLocator locator = new WebJarVersionLocator();
		WEBJARS.forEach((name) -> content.append(locator.version(name)));
		Resource[] files = resources.getResources("classpath:/static/automation/**/*.*");
		Arrays.sort(files, Comparator.comparing(Resource::getDescription));
		for (Resource file : files) {
			content.append(DigestUtils.md5DigestAsHex(file.getContentAsByteArray()));
		}
		return new ConsoleVersion(DigestUtils.md5DigestAsHex(content.toString().getBytes(StandardCharsets.UTF_8)));
	}

}
