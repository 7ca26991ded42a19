package com.brandautomator.comment;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import com.brandautomator.comment.CommentViews.CommentView;
import com.brandautomator.comment.CommentViews.Paging;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the comments below the media of the caller's selected account.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram", produces = MediaType.APPLICATION_JSON_VALUE)
class CommentsController {

	private final InstagramService instagram;

	CommentsController(InstagramService instagram) {
		this.instagram = instagram;
	}

	@GetMapping("/comments/")
	Callable<CommentsAnswer> list(CallerId caller, @RequestParam(name = "media_id") @NotBlank String mediaId,
			@RequestParam(defaultValue = "25") @Min(1) @Max(50) int limit,
			@RequestParam(required = false) @Nullable String after) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			OwnComments own = new OwnComments(account);
			own.medium(mediaId);
			GraphList<Comment> list = page(after, () -> own.comments().list(mediaId, limit, after));
			return new CommentsAnswer(mediaId, CommentViews.of(list), Paging.of(list), account.testMode());
		};
	}

	@GetMapping("/media/{media_id:\\d+}/comments/")
	Callable<CommentsAnswer> ofMedium(CallerId caller, @PathVariable("media_id") String mediaId,
			@RequestParam(defaultValue = "25") @Min(1) @Max(50) int limit,
			@RequestParam(required = false) @Nullable String after) {
		return list(caller, mediaId, limit, after);
	}

	@GetMapping("/comments/{id:\\d+}/")
	Callable<CommentView> comment(CallerId caller, @PathVariable String id) {
		return () -> CommentViews.of(new OwnComments(this.instagram.account(caller)).find(id));
	}

	@GetMapping("/comments/{id:\\d+}/replies/")
	Callable<RepliesAnswer> replies(CallerId caller, @PathVariable String id,
			@RequestParam(defaultValue = "25") @Min(1) @Max(50) int limit,
			@RequestParam(required = false) @Nullable String after) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			OwnComments own = new OwnComments(account);
			own.find(id);
			GraphList<Comment> list = page(after, () -> own.comments().replies(id, limit, after));
			return new RepliesAnswer(id, CommentViews.of(list), Paging.of(list), account.testMode());
		};
	}

	// With everything else of our own making, Meta's "invalid parameter" is about the
	// caller's cursor.
	private static GraphList<Comment> page(@Nullable String after, Supplier<GraphList<Comment>> read) {
		try {
			return read.get();
		}
		catch (GraphException.Refused ex) {
			throw (after != null && Integer.valueOf(100).equals(ex.error().code()))
					? new InvalidInput("after", "is not a cursor of this list") : ex;
		}
	}

	record CommentsAnswer(String mediaId, List<CommentView> comments, Paging paging, boolean testMode) {
	}

	record RepliesAnswer(String commentId, List<CommentView> replies, Paging paging, boolean testMode) {
	}

}
