package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows what was published to whoever follows its permalink; a story for 24 hours.
 */
@RestController
@WhenSandboxEnabled
class PermalinkController {

	private final Media media;

	private final PermalinkPage page;

	private final SandboxClock clock;

	PermalinkController(Media media, PermalinkPage page, SandboxClock clock) {
		this.media = media;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping({ "/sandbox/p/{shortcode}/", "/sandbox/reel/{shortcode}/" })
	ResponseEntity<String> post(@PathVariable String shortcode) {
		return show(this.media.findByShortcode(shortcode).filter((medium) -> !medium.kind().isStory()));
	}

	@GetMapping("/sandbox/stories/{username}/{id}/")
	ResponseEntity<String> story(@PathVariable String username, @PathVariable String id) {
		return show(this.media.find(id)
			.filter((medium) -> medium.kind().isStory() && medium.username().equals(username)
					&& medium.publishedAt().plus(Media.STORY_LIFE).isAfter(this.clock.now())));
	}

	private ResponseEntity<String> show(Optional<Medium> found) {
		return found.map((medium) -> {
			boolean carousel = medium.kind() == MediumKind.CAROUSEL;
			List<Medium> shown = carousel
					? this.media.childrenOf(List.of(medium.id())).getOrDefault(medium.id(), List.of())
					: List.of(medium);
			return this.page.of(medium, shown);
		}).orElseGet(() -> ResponseEntity.notFound().build());
	}

}
