package com.brandautomator.sandbox.publishing;

import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.NodeEditor;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Deletes media and switches their comments (graph-api.md, section 5.3).
 */
@SandboxPart
class MediumEditor implements NodeEditor {

	private static final String SWITCH = "comment_enabled";

	private final Media media;

	MediumEditor(Media media) {
		this.media = media;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.MEDIUM;
	}

	@Override
	public GraphAnswer change(String id, Viewer viewer, GraphCall call) {
		Medium medium = this.media.seen(id, viewer, call);
		viewer.demand(Scopes.MANAGE_COMMENTS);
		if (medium.kind().isStory() || medium.parentId() != null) {
			throw GraphErrors.unsupported(call, id);
		}
		this.media.enableComments(id, Flags.read(SWITCH, call.demand(SWITCH)));
		return GraphAnswer.success();
	}

	@Override
	public GraphAnswer delete(String id, Viewer viewer, GraphCall call) {
		Medium medium = this.media.seen(id, viewer, call);
		viewer.demand(Scopes.MANAGE_CONTENTS);
		if (medium.parentId() != null) {
			throw MediumErrors.notDeletable();
		}
		if (!this.media.delete(id)) {
			throw GraphErrors.unsupported(call, id);
		}
		Map<String, Object> answer = new LinkedHashMap<>(GraphAnswer.success().body());
		answer.put("deleted_id", id);
		return new GraphAnswer(answer);
	}

}
