package com.brandautomator.publishing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a request called its parts.
 *
 * @param caption the caption
 * @param media each medium, in its order
 */
record FieldNames(String caption, List<String> media) {

	// The medium, not its address: the third of items[] is items[2].
	private static final String MEMBER = "]\\..*";

	static FieldNames of(Wish wish) {
		return new FieldNames(wish.captionField(),
				wish.media().stream().map((medium) -> medium.field().replaceFirst(MEMBER, "]")).toList());
	}

	/**
	 * What most requests call them, where this one's is not at hand.
	 */
	static FieldNames of(Content content) {
		return (content.kind() == PublicationKind.CAROUSEL) ? new FieldNames(Wish.CAPTION, places("items", content))
				: new FieldNames(Wish.CAPTION, List.of(content.hasVideo() ? "video_url" : "image_url"));
	}

	/**
	 * What the content calendar calls them.
	 */
	static FieldNames ofEntry(Content content) {
		return new FieldNames("content", places("media_urls", content));
	}

	private static List<String> places(String list, Content content) {
		return IntStream.range(0, content.media().size()).mapToObj((place) -> list + "[" + place + "]").toList();
	}

}
