package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.Fields;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Shows comments; the answers to them when they are asked for, those of a whole list at
 * once.
 */
@SandboxPart
class CommentNodes {

	private static final String ANSWERS = "replies";

	private final Comments comments;

	CommentNodes(Comments comments) {
		this.comments = comments;
	}

	GraphNode show(Comment comment, Fields fields) {
		return show(comment, answers(List.of(comment), fields));
	}

	Slice<GraphNode> show(Slice<Comment> comments, Fields fields) {
		Map<String, List<Comment>> answers = answers(comments.rows().stream().map(Slice.Row::value).toList(), fields);
		return comments.map((comment) -> show(comment, answers));
	}

	private Map<String, List<Comment>> answers(List<Comment> comments, Fields fields) {
		return (comments.isEmpty() || !fields.wanted().containsKey(ANSWERS)) ? Map.of()
				: this.comments.answersTo(comments.stream().map(Comment::id).toList());
	}

	private static GraphNode show(Comment comment, Map<String, List<Comment>> answers) {
		return comment.node(edge(answers.get(comment.id())));
	}

	private static GraphNode.@Nullable Edge edge(@Nullable List<Comment> answers) {
		return (answers == null) ? null
				: new GraphNode.Edge(answers.stream().map((answer) -> answer.node(null)).toList());
	}

}
