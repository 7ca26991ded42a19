package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is shown beside figures: with a picture, where there is any.
 *
 * @param thumbnailUrl {@code media_url} where the post has no picture of its own
 */
record PostView(String id, @Nullable String caption, @Nullable String mediaType, @Nullable String mediaProductType,
		@Nullable String mediaUrl, @Nullable String thumbnailUrl, @Nullable String permalink,
		@Nullable Instant timestamp, @Nullable Long likeCount, @Nullable Long commentsCount,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PostView> children) {

	static PostView of(Media media) {
		return new PostView(media.id(), media.caption(), media.mediaType(), media.mediaProductType(), media.mediaUrl(),
				picture(media), media.permalink(), media.timestamp(), media.likeCount(), media.commentsCount(),
				Optional.ofNullable(media.children())
					.map((children) -> children.data().stream().map(PostView::of).toList())
					.orElse(null));
	}

	// A carousel that begins with a video has no address of its own.
	private static @Nullable String picture(Media media) {
		return Optional.ofNullable(media.thumbnailUrl())
			.or(() -> Optional.ofNullable(media.mediaUrl()))
			.or(() -> Optional.ofNullable(media.children())
				.map(GraphList::data)
				.flatMap((children) -> children.stream().map(PostView::picture).findFirst()))
			.orElse(null);
	}

}
