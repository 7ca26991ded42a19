package com.brandautomator.publishing;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that come back are the media that they were, with what was said of them.
 */
class EntryMediaTests {

	private static final Map<String, String> SAID_OF_A = Map.of("alt_text", "Six rolls");

	private static final EntryContent IMAGE = entry(PublicationKind.IMAGE,
			Map.of("alt_text", "Six rolls", "location_id", "1"), MediaItem.image("a"));

	private static final EntryContent REEL = entry(PublicationKind.REEL,
			Map.of("cover_url", "c", "share_to_feed", "true", "location_id", "1"), MediaItem.video("v"));

	private static final EntryContent STORY = entry(PublicationKind.STORY, Map.of("user_tags", "[]"),
			MediaItem.image("s"));

	private static final EntryContent CAROUSEL = entry(PublicationKind.CAROUSEL, Map.of("location_id", "1"),
			new MediaItem(MediaItem.Type.IMAGE, "a", SAID_OF_A), MediaItem.video("v"));

	@ParameterizedTest
	@CsvSource({ "none, '', , ", "none, a, , IMAGE", "none, a, REELS, REEL", "none, a, VIDEO, REEL",
			"none, a, STORIES, STORY", "none, a, CAROUSEL, IMAGE", "none, a.mp4, , REEL", "none, a.MOV?x=1, , REEL",
			"none, a.mp4, IMAGE, IMAGE", "none, a b, , CAROUSEL", "none, a b, REELS, CAROUSEL", "reel, v, , REEL",
			"reel, other, , REEL", "reel, other.jpg, , IMAGE", "reel, v, IMAGE, IMAGE", "reel, v a, , CAROUSEL",
			"story, s, , STORY", "story, s, IMAGE, IMAGE", "image, a b, , CAROUSEL", "carousel, v, , REEL",
			"carousel, a, , IMAGE", "carousel, '', , " })
	void kindIsToldByTheNumberTheWordOrWhatItWas(String before, String urls, @Nullable EntryMediaType wanted,
			@Nullable PublicationKind kind) {
		assertThat(EntryMedia.of(entry(before), addresses(urls), wanted).kind()).isEqualTo(kind);
	}

	@Test
	void unchangedAddressesKeepEverything() {
		for (EntryContent entry : List.of(IMAGE, REEL, STORY, CAROUSEL)) {
			EntryMedia media = EntryMedia.of(entry, entry.urls(), null);
			assertThat(media.media()).isEqualTo(entry.media());
			assertThat(media.options()).isEqualTo(entry.options());
			assertThat(EntryMedia.of(entry, entry.urls(), EntryMediaType.of(entry.kind())).options())
				.isEqualTo(entry.options());
		}
	}

	@Test
	void whatIsSaidOfAnImageGoesWithIt() {
		EntryMedia carousel = EntryMedia.of(IMAGE, List.of("b", "a"), null);
		assertThat(carousel.media()).containsExactly(MediaItem.image("b"),
				new MediaItem(MediaItem.Type.IMAGE, "a", SAID_OF_A));
		assertThat(carousel.options()).isEqualTo(Map.of("location_id", "1"));
		EntryMedia image = EntryMedia.of(CAROUSEL, List.of("a"), null);
		assertThat(image.media()).containsExactly(MediaItem.image("a"));
		assertThat(image.options()).isEqualTo(IMAGE.options());
		EntryMedia turned = EntryMedia.of(CAROUSEL, List.of("v", "a", "a"), null);
		assertThat(turned.media()).containsExactly(MediaItem.video("v"),
				new MediaItem(MediaItem.Type.IMAGE, "a", SAID_OF_A), MediaItem.image("a"));
	}

	@Test
	void whatWasSaidOfAnotherMediumOrKindIsDropped() {
		assertThat(EntryMedia.of(IMAGE, List.of("b"), null).options()).isEqualTo(Map.of("location_id", "1"));
		assertThat(EntryMedia.of(REEL, List.of("w"), null).options())
			.isEqualTo(Map.of("share_to_feed", "true", "location_id", "1"));
		assertThat(EntryMedia.of(REEL, List.of("v"), EntryMediaType.IMAGE).options())
			.isEqualTo(Map.of("location_id", "1"));
	}

	private static EntryContent entry(String name) {
		return switch (name) {
			case "image" -> IMAGE;
			case "reel" -> REEL;
			case "story" -> STORY;
			case "carousel" -> CAROUSEL;
			default -> EntryContent.NONE;
		};
	}

	private static List<String> addresses(String urls) {
		return urls.isEmpty() ? List.of() : List.of(urls.split(" "));
	}

	private static EntryContent entry(PublicationKind kind, Map<String, String> options, MediaItem... media) {
		return new EntryContent("Title", "Content", kind, List.of(media), options, null);
	}

}
