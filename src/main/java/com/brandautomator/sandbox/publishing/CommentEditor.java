package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.NodeEditor;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Hides and deletes comments, for the owner of the medium alone (graph-api.md, section
 * 6). What the owner wrote can be marked as hidden and is shown all the same.
 */
@SandboxPart
class CommentEditor implements NodeEditor {

	private static final String HIDE = "hide";

	private final CommentReader reader;

	private final Comments comments;

	CommentEditor(CommentReader reader, Comments comments) {
		this.reader = reader;
		this.comments = comments;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.COMMENT;
	}

	@Override
	public GraphAnswer change(String id, Viewer viewer, GraphCall call) {
		Comment comment = this.reader.find(id, viewer, call);
		this.comments.hide(comment.id(), Flags.read(HIDE, call.demand(HIDE)));
		return GraphAnswer.success();
	}

	@Override
	public GraphAnswer delete(String id, Viewer viewer, GraphCall call) {
		this.comments.delete(this.reader.find(id, viewer, call));
		return GraphAnswer.success();
	}

}
