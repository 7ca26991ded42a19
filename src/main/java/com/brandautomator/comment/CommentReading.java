package com.brandautomator.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.webhook.intake.PolledComment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the recent media of an account and the comments below them. Meta sorts and
 * filters neither by time (graph-api 6).
 */
class CommentReading {

	private static final int PAGE = 50;

	private final InstagramAccount account;

	CommentReading(InstagramAccount account) {
		this.account = account;
	}

	/**
	 * The newest media that have comments, as far as Meta says.
	 * @param most how many media to look at, 100 at most
	 */
	List<String> media(int most) {
		return this.account.getUserMedia(most, null)
			.data()
			.stream()
			.filter((medium) -> !Long.valueOf(0).equals(medium.commentsCount()))
			.map(Media::id)
			.toList();
	}

	/**
	 * The comments below a medium that were written since then, answers included; those
	 * that do not say when they were written, too.
	 * @param most how many to look at; as many answers to each
	 */
	List<PolledComment> comments(String mediaId, Instant since, int most) {
		String productType = this.account.getMedia(mediaId).mediaProductType();
		return pages((after) -> this.account.getCommentThreads(mediaId, Math.min(most, PAGE), after), most).stream()
			.flatMap((comment) -> Stream.concat(Stream.of(polled(comment, null, mediaId, productType)),
					replies(comment, most).stream().map((reply) -> polled(reply, comment.id(), mediaId, productType))))
			.filter((comment) -> comment.writtenAt() == null || !comment.writtenAt().isBefore(since))
			.toList();
	}

	private List<Comment> replies(Comment comment, int most) {
		GraphList<Comment> first = comment.replies();
		if (first == null || first.after().isEmpty() || first.data().size() >= most) {
			return (first != null) ? first.data() : List.of();
		}
		return pages((after) -> this.account.getReplies(comment.id(), Math.min(most, PAGE), after), most);
	}

	private static <T> List<T> pages(Function<@Nullable String, GraphList<T>> read, int most) {
		List<T> all = new ArrayList<>();
		Optional<String> after = Optional.empty();
		do {
			GraphList<T> page = read.apply(after.orElse(null));
			all.addAll(page.data());
			after = page.data().isEmpty() ? Optional.empty() : page.after();
		}
		while (after.isPresent() && all.size() < most);
		return all;
	}

	private static PolledComment polled(Comment comment, @Nullable String parentId, String mediaId,
			@Nullable String productType) {
		Comment.From from = comment.from();
		return new PolledComment(comment.id(), (comment.parentId() != null) ? comment.parentId() : parentId,
				comment.text(), (from != null) ? from.id() : null,
				(from != null && from.username() != null) ? from.username() : comment.username(), mediaId, productType,
				comment.timestamp());
	}

}
