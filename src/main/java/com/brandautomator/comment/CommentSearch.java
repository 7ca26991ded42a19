package com.brandautomator.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Looks among an account's own comments and replies for one whose answer was lost: by its
 * place, its text and its time. What came of another sending is none.
 */
@Component
class CommentSearch {

	private static final int PAGE = 50;

	private static final int MOST_PAGES = 20;

	// Meta's clock and ours need not agree.
	private static final Duration SKEW = Duration.ofMinutes(2);

	private final Sendings sendings;

	CommentSearch(Sendings sendings) {
		this.sendings = sendings;
	}

	/**
	 * Searches.
	 */
	Found search(Sending sending, InstagramAccount account) {
		Instant since = sending.createdAt().minus(SKEW);
		String after = null;
		for (int page = 0; page < MOST_PAGES; page++) {
			GraphList<Comment> comments = page(sending, account, after);
			Optional<String> own = comments.data()
				.stream()
				.filter((comment) -> isIt(comment, sending, account, since))
				.map(Comment::id)
				.filter((id) -> !this.sendings.isTaken(sending.account(), id))
				.findFirst();
			after = comments.after().orElse(null);
			if (own.isPresent() || after == null) {
				return new Found(own.orElse(null), true);
			}
		}
		return new Found(null, false);
	}

	private static GraphList<Comment> page(Sending sending, InstagramAccount account, @Nullable String after) {
		return (sending.kind() == SendingKind.REPLY)
				? account.comments().replies(Objects.requireNonNull(sending.to().threadId()), PAGE, after)
				: account.comments().list(Objects.requireNonNull(sending.mediaId()), PAGE, after);
	}

	// Without the permission for it, Meta does not say who wrote a comment (graph-api 6).
	// Within these minutes nobody else says the same.
	private static boolean isIt(Comment comment, Sending sending, InstagramAccount account, Instant since) {
		Comment.From from = comment.from();
		boolean unsaid = comment.username() == null && (from == null || from.id() == null);
		boolean own = unsaid || account.username().equals(comment.username())
				|| from != null && account.instagramUserId().equals(from.id());
		boolean older = comment.timestamp() != null && comment.timestamp().isBefore(since);
		return own && !older && plain(sending.message()).equals(plain(comment.text()));
	}

	private static String plain(@Nullable String text) {
		return (text != null) ? text.strip().replaceAll("\\s+", " ") : "";
	}

	/**
	 * What was found.
	 *
	 * @param id the comment; null when it was not found
	 * @param whole whether all there is was looked through
	 */
	record Found(@Nullable String id, boolean whole) {
	}

}
