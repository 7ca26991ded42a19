package com.brandautomator.sandbox.publishing;

import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.HtmlPage;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a published picture to whoever follows its permalink.
 */
@RestController
@WhenSandboxEnabled
class PermalinkController {

	private static final HtmlPage PAGE = new HtmlPage("permalink");

	private final Media media;

	PermalinkController(Media media) {
		this.media = media;
	}

	@GetMapping("/sandbox/p/{shortcode}/")
	ResponseEntity<String> show(@PathVariable String shortcode) {
		return this.media.findByShortcode(shortcode)
			.map((medium) -> PAGE.answer(HttpStatus.OK,
					Map.of("username", medium.username(), "account", medium.accountId(), "image", medium.imageKey(),
							"caption", Optional.ofNullable(medium.caption()).orElse(""), "alt",
							Optional.ofNullable(medium.altText()).orElse(""), "time",
							MetaTime.format(medium.publishedAt()))))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
