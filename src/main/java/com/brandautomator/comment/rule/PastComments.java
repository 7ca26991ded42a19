package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.webhook.events.StoredComments;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the newest comments of an account: those that are stored and, where these are
 * few, what Meta lists below the newest media. The account's own are left out.
 */
@Component
class PastComments {

	private static final int PAGE = 50;

	private final StoredComments stored;

	private final RuleProperties properties;

	PastComments(StoredComments stored, RuleProperties properties) {
		this.stored = stored;
		this.properties = properties;
	}

	Found newest(InstagramAccount account) {
		int most = this.properties.preview();
		Map<String, PastComment> comments = new LinkedHashMap<>();
		this.stored.newest(account.key(), most)
			.forEach((comment) -> comments.put(comment.commentId(), PastComment.of(comment)));
		String problem = null;
		if (comments.size() < most && this.properties.previewMedia() > 0) {
			try {
				addListed(account, most, comments);
			}
			catch (GraphException ex) {
				// what is stored shows as much as can be shown
				problem = ex.sentence();
			}
		}
		List<PastComment> newest = comments.values()
			.stream()
			.sorted(Comparator
				.comparing((PastComment comment) -> Optional.ofNullable(comment.writtenAt()).orElse(Instant.MIN))
				.reversed())
			.limit(most)
			.toList();
		return new Found(newest, problem);
	}

	private void addListed(InstagramAccount account, int most, Map<String, PastComment> comments) {
		List<Media> media = account.media().list(this.properties.previewMedia(), null).data();
		for (Media medium : media) {
			if (comments.size() < most && !Long.valueOf(0).equals(medium.commentsCount())) {
				account.comments()
					.list(medium.id(), PAGE, null)
					.data()
					.stream()
					.flatMap(PastComments::withAnswers)
					.filter((comment) -> !isOwn(comment, account))
					.forEach((comment) -> comments.putIfAbsent(comment.id(), PastComment.of(comment, medium.id())));
			}
		}
	}

	private static Stream<Comment> withAnswers(Comment comment) {
		return (comment.replies() == null) ? Stream.of(comment)
				: Stream.concat(Stream.of(comment), comment.replies().data().stream());
	}

	private static boolean isOwn(Comment comment, InstagramAccount account) {
		Comment.From from = comment.from();
		return from != null && account.instagramUserId().equals(from.id());
	}

	/**
	 * What was found.
	 *
	 * @param comments the newest first
	 * @param problem why Meta's list is not among them; null when it is, or need not be
	 */
	record Found(List<PastComment> comments, @Nullable String problem) {
	}

}
