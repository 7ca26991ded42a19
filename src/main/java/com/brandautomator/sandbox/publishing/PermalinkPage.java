package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.brandautomator.sandbox.protocol.HtmlPage;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The page of a post or a story.
 */
@SandboxPart
class PermalinkPage {

	private static final HtmlPage PAGE = new HtmlPage("permalink");

	private static final HtmlPage PICTURE = new HtmlPage("picture");

	private static final HtmlPage VIDEO = new HtmlPage("video");

	private final String root;

	PermalinkPage(SandboxProperties properties) {
		this.root = properties.publicUrl().getRawPath();
	}

	/**
	 * The page.
	 * @param shown the medium itself, or a carousel's items
	 */
	ResponseEntity<String> of(Medium medium, List<Medium> shown) {
		return PAGE.answer(HttpStatus.OK, Map.of("root", this.root, "username", medium.username(), "account",
				medium.accountId(), "media", shown.stream().map(this::show).collect(Collectors.joining()), "caption",
				Optional.ofNullable(medium.caption()).orElse(""), "time", MetaTime.format(medium.publishedAt())));
	}

	private String show(Medium medium) {
		String key = Optional.ofNullable(medium.fileKey()).orElse("");
		if (medium.kind().isVideo()) {
			String poster = Optional.ofNullable(medium.coverKey()).orElse("thumbnail/" + key);
			return VIDEO.fill(Map.of("root", this.root, "key", key, "poster", poster));
		}
		return PICTURE
			.fill(Map.of("root", this.root, "key", key, "alt", medium.optionMap().getOrDefault("alt_text", "")));
	}

}
