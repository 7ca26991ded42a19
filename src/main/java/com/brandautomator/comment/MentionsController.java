package com.brandautomator.comment;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.comment.CommentViews.CommentView;
import com.brandautomator.comment.CommentViews.Paging;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows where somebody mentioned the caller's selected account, and answers there.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/mentions", produces = MediaType.APPLICATION_JSON_VALUE)
class MentionsController {

	private final InstagramService instagram;

	private final Mentions mentions;

	private final MentionReading reading;

	private final IdempotentSending sending;

	private final Writing writing;

	MentionsController(InstagramService instagram, Mentions mentions, MentionReading reading, IdempotentSending sending,
			Writing writing) {
		this.instagram = instagram;
		this.mentions = mentions;
		this.reading = reading;
		this.sending = sending;
		this.writing = writing;
	}

	@GetMapping("/")
	MentionsAnswer list(CallerId caller, @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit,
			@RequestParam(required = false) @Nullable @Min(1) Long after) {
		InstagramAccount account = this.instagram.account(caller);
		List<Mention> found = this.mentions.list(account.key(), (after != null) ? after : Long.MAX_VALUE, limit + 1);
		boolean more = found.size() > limit;
		List<Mention> page = found.subList(0, Math.min(limit, found.size()));
		return new MentionsAnswer(page.stream().map(MentionView::of).toList(),
				new Paging(more ? String.valueOf(page.get(limit - 1).id()) : null, more), account.testMode());
	}

	@GetMapping("/{id:\\d+}/")
	Callable<MentionAnswer> mention(CallerId caller, @PathVariable long id) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			return this.reading.read(account, find(account, id));
		};
	}

	@PostMapping("/{id:\\d+}/reply/")
	@Answered
	CompletableFuture<ResponseEntity<Object>> answer(CallerId caller, @PathVariable long id,
			@RequestBody MentionReply body,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.sending.send(caller, key, http, body, (claim) -> this.writing.mention(caller,
				find(this.instagram.account(caller), id), body.message(), claim));
	}

	private Mention find(InstagramAccount account, long id) {
		return this.mentions.find(account.key(), id)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"Nobody mentioned this account under this id."));
	}

	record MentionReply(@Nullable String message) {
	}

	record MentionView(long id, String mediaId, @Nullable String commentId, Instant mentionedAt) {

		static MentionView of(Mention mention) {
			return new MentionView(mention.id(), mention.mediaId(), mention.commentId(), mention.mentionedAt());
		}

	}

	record MentionsAnswer(List<MentionView> mentions, Paging paging, boolean testMode) {
	}

	/**
	 * A mention as Meta shows it now.
	 *
	 * @param comment the comment that mentions the account; null where the caption does
	 * @param media the medium, where its caption mentions the account; else null
	 */
	record MentionAnswer(long id, String mediaId, @Nullable String commentId, Instant mentionedAt,
			@Nullable CommentView comment, @Nullable MentionedMedium media, boolean testMode) {
	}

	/**
	 * Somebody's medium.
	 */
	record MentionedMedium(@Nullable String id, @Nullable String caption, @Nullable String mediaType,
			@Nullable String mediaUrl, @Nullable String username, @Nullable Instant timestamp, @Nullable Long likeCount,
			@Nullable Long commentsCount) {
	}

}
