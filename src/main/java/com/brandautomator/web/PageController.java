package com.brandautomator.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives the console's page, which names the version of its files, and its sheet.
 */
@Controller
@ConditionalOnBooleanProperty(name = "spring.web.resources.add-mappings", matchIfMissing = true)
class PageController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private final String page;

	private final String styles;

	PageController(ConsoleVersion version, ConsoleProperties settings) throws IOException {
		this.page = new ClassPathResource("console/index.html").getContentAsString(StandardCharsets.UTF_8)
			.replace("{version}", version.word())
			.replace("{sandbox}", String.valueOf(settings.sandbox()))
			.replace("{sandbox-controls}", String.valueOf(settings.sandboxControls()))
			.replace("{sign-in}", String.valueOf(settings.signIn()));
		this.styles = ConsoleStyles.whole();
	}

	@GetMapping({ "/automation", "/automation/" })
	ResponseEntity<String> page() {
		return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(HTML).body(this.page);
	}

	@GetMapping("/automation/{version}/styles.css")
	ResponseEntity<String> styles() {
		return ResponseEntity.ok().cacheControl(PageConfiguration.FOR_EVER).contentType(CSS).body(this.styles);
	}

}
