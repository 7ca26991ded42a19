package com.brandautomator.media;

import com.brandautomator.web.InvalidInput;
import org.springframework.http.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists what is on the caller's selected account, and reads one medium.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/media", produces = MediaType.APPLICATION_JSON_VALUE)
class MediaController {

	private final InstagramService instagram;

	MediaController(InstagramService instagram) {
		this.instagram = instagram;
	}

	@GetMapping("/")
	Callable<MediaListAnswer> list(CallerId caller, @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit,
			@RequestParam(required = false) @Nullable String after) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			return MediaListAnswer.of(list(account, limit, after), account.testMode());
		};
	}

	@GetMapping("/{id:\\d+}/")
	Callable<MediaView> media(CallerId caller, @PathVariable String id) {
		return () -> MediaView.of(read(this.instagram.account(caller), id));
	}

	// With everything else of our own making, Meta's "invalid parameter" is about the
	// caller's cursor.
	private static GraphList<Media> list(InstagramAccount account, int limit, @Nullable String after) {
		try {
			return account.getUserMedia(limit, after);
		}
		catch (GraphException.Refused ex) {
			throw (after != null && Integer.valueOf(100).equals(ex.error().code()))
					? new InvalidInput("after", "is not a cursor of this list") : ex;
		}
	}

	// In Meta's graph an id may be of anything. What is no medium has none of a medium's
	// fields, and Meta refuses to read them (code 100).
	private static Media read(InstagramAccount account, String id) {
		try {
			return account.getMedia(id);
		}
		catch (GraphException.Refused ex) {
			throw Integer.valueOf(100).equals(ex.error().code()) ? Kind.OBJECT_MISSING.exception(ex.error()) : ex;
		}
	}

	record MediaView(String id, @Nullable String caption, @Nullable String mediaType, @Nullable String mediaProductType,
			@Nullable String mediaUrl, @Nullable String thumbnailUrl, @Nullable String permalink,
			@Nullable Instant timestamp, @Nullable Long likeCount, @Nullable Long commentsCount,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ChildView> children) {

		static MediaView of(Media media) {
			return new MediaView(media.id(), media.caption(), media.mediaType(), media.mediaProductType(),
					media.mediaUrl(), media.thumbnailUrl(), media.permalink(), media.timestamp(), media.likeCount(),
					media.commentsCount(),
					Optional.ofNullable(media.children())
						.map((children) -> children.data().stream().map(ChildView::of).toList())
						.orElse(null));
		}

	}

	record ChildView(String id, @Nullable String mediaType, @Nullable String mediaUrl, @Nullable String thumbnailUrl) {

		static ChildView of(Media media) {
			return new ChildView(media.id(), media.mediaType(), media.mediaUrl(), media.thumbnailUrl());
		}

	}

	record Paging(@Nullable String after, boolean hasNext) {
	}

	record MediaListAnswer(List<MediaView> media, Paging paging, boolean testMode) {

		static MediaListAnswer of(GraphList<Media> list, boolean testMode) {
			return new MediaListAnswer(list.data().stream().map(MediaView::of).toList(),
					new Paging(list.after().orElse(null), list.after().isPresent()), testMode);
		}

	}

}
