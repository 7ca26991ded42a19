package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.NodeReader;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Reads a medium by its id.
 */
@SandboxPart
class MediumReader implements NodeReader {

	private final Media media;

	private final MediumNodes nodes;

	MediumReader(Media media, MediumNodes nodes) {
		this.media = media;
		this.nodes = nodes;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.MEDIUM;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.nodes.show(this.media.seen(id, viewer, call), call.fields());
	}

}
