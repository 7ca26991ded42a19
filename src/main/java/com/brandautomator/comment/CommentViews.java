package com.brandautomator.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphList;
import org.jspecify.annotations.Nullable;

/**
 * How comments are shown.
 */
final class CommentViews {

	private CommentViews() {
	}

	static CommentView of(Comment comment) {
		Optional<GraphList<Comment>> replies = Optional.ofNullable(comment.replies());
		return new CommentView(comment.id(), comment.text(), username(comment), from(comment), comment.timestamp(),
				comment.likeCount(), Boolean.TRUE.equals(comment.hidden()), comment.parentId(),
				OwnComments.mediaId(comment), replies.map(CommentViews::of).orElse(List.of()),
				replies.map(Paging::of).orElse(Paging.END));
	}

	static List<CommentView> of(GraphList<Comment> comments) {
		return comments.data().stream().map(CommentViews::of).toList();
	}

	private static @Nullable String username(Comment comment) {
		Comment.From from = comment.from();
		return (comment.username() != null || from == null) ? comment.username() : from.username();
	}

	private static @Nullable WriterView from(Comment comment) {
		Comment.From from = comment.from();
		return (from != null) ? new WriterView(from.id(), from.username()) : null;
	}

	/**
	 * A comment.
	 *
	 * @param parentId the comment that it answers; null at the top
	 * @param mediaId the medium, where one comment was asked for
	 * @param replies the first answers to it
	 * @param repliesPaging where the others begin
	 */
	record CommentView(String id, @Nullable String text, @Nullable String username, @Nullable WriterView from,
			@Nullable Instant timestamp, @Nullable Long likeCount, boolean hidden, @Nullable String parentId,
			@Nullable String mediaId, List<CommentView> replies, Paging repliesPaging) {
	}

	/**
	 * Who wrote a comment.
	 *
	 * @param id as this account sees them
	 */
	record WriterView(@Nullable String id, @Nullable String username) {
	}

	/**
	 * Where a list goes on.
	 */
	record Paging(@Nullable String after, boolean hasNext) {

		static final Paging END = new Paging(null, false);

		static Paging of(GraphList<?> list) {
			return new Paging(list.after().orElse(null), list.after().isPresent());
		}

	}

}
