package com.brandautomator.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists what is on the caller's selected account, reads one medium, deletes it, and
 * switches its comments.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/media", produces = MediaType.APPLICATION_JSON_VALUE)
class MediaController {

	private final InstagramService instagram;

	private final MediumChanges changes;

	MediaController(InstagramService instagram, MediumChanges changes) {
		this.instagram = instagram;
		this.changes = changes;
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

	@DeleteMapping("/{id:\\d+}/")
	Callable<DeletionAnswer> delete(CallerId caller, @PathVariable String id) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			this.changes.delete(account, id);
			return new DeletionAnswer(true, id, account.testMode());
		};
	}

	@PostMapping("/{id:\\d+}/comments/enabled/")
	Callable<CommentsSwitched> enableComments(CallerId caller, @PathVariable String id,
			@Valid @RequestBody CommentsSwitch body) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			this.changes.enableComments(account, id, body.enabled());
			return new CommentsSwitched(true, body.enabled(), account.testMode());
		};
	}

	// With everything else of our own making, Meta's "invalid parameter" is about the
	// caller's cursor.
	private static GraphList<Media> list(InstagramAccount account, int limit, @Nullable String after) {
		try {
			return account.media().list(limit, after);
		}
		catch (GraphException.Refused ex) {
			throw (after != null && Integer.valueOf(100).equals(ex.error().code()))
					? new InvalidInput("after", "is not a cursor of this list") : ex;
		}
	}

	private static Media read(InstagramAccount account, String id) {
		try {
			return account.media().get(id);
		}
		catch (GraphException.Refused ex) {
			throw Missing.where(ex);
		}
	}

	record CommentsSwitch(@NotNull Boolean enabled) {
	}

	record CommentsSwitched(boolean success, boolean enabled, boolean testMode) {
	}

	record DeletionAnswer(boolean success, String deletedId, boolean testMode) {
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
