package com.brandautomator.upload;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * As what a file is to be published: the columns of Meta's specifications.
 */
enum PostKind {

	FEED_IMAGE("a feed image"), CAROUSEL_IMAGE("a carousel image"), STORY_IMAGE("a story image"), REEL("a reel"),
	CAROUSEL_VIDEO("a carousel video"), STORY_VIDEO("a story video");

	private final String words;

	PostKind(String words) {
		this.words = words;
	}

	/**
	 * By the word of a caller: one of ours, or one of those that posting takes.
	 * @param mediaType null where the file decides
	 * @param video whether the file is a video
	 * @throws InvalidInput for other words
	 */
	static PostKind of(@Nullable String mediaType, boolean video) {
		String word = (mediaType != null) ? mediaType.strip().toUpperCase(Locale.ROOT) : "";
		return switch (word) {
			case "" -> video ? REEL : FEED_IMAGE;
			case "IMAGE", "PHOTO" -> FEED_IMAGE;
			case "VIDEO", "REELS" -> REEL;
			case "STORIES", "STORY" -> video ? STORY_VIDEO : STORY_IMAGE;
			case "CAROUSEL", "CAROUSEL_ALBUM" -> video ? CAROUSEL_VIDEO : CAROUSEL_IMAGE;
			default -> Arrays.stream(values())
				.filter((kind) -> kind.name().equals(word))
				.findFirst()
				.orElseThrow(
						() -> new InvalidInput("media_type", "must be one of IMAGE, VIDEO, REELS, STORIES, CAROUSEL, "
								+ Arrays.stream(values()).map(PostKind::word).collect(Collectors.joining(", "))));
		};
	}

	boolean isVideo() {
		return this == REEL || this == CAROUSEL_VIDEO || this == STORY_VIDEO;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * With its article, for sentences.
	 */
	String words() {
		return this.words;
	}

}
