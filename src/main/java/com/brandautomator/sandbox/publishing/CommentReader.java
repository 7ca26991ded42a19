package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.NodeReader;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Reads a comment by its id.
 */
@SandboxPart
class CommentReader implements NodeReader {

	private final Comments comments;

	private final CommentNodes nodes;

	private final MediumReader media;

	CommentReader(Comments comments, CommentNodes nodes, MediumReader media) {
		this.comments = comments;
		this.nodes = nodes;
		this.media = media;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.COMMENT;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.nodes.show(find(id, viewer, call), call.fields());
	}

	/**
	 * The comment, for somebody who sees its medium.
	 */
	Comment find(String id, Viewer viewer, GraphCall call) {
		viewer.demand(Scopes.MANAGE_COMMENTS);
		Comment comment = this.comments.find(id).orElseThrow(() -> GraphErrors.unsupported(call, id));
		this.media.read(comment.mediumId(), viewer, call);
		return comment;
	}

}
