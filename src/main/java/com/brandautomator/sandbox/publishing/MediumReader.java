package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.pages.NodeReader;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
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

	private final Accounts accounts;

	MediumReader(Media media, MediumNodes nodes, Accounts accounts) {
		this.media = media;
		this.nodes = nodes;
		this.accounts = accounts;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.MEDIUM;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.media.find(id)
			.filter((medium) -> this.accounts.sees(viewer, medium.accountId()))
			.map(this.nodes::show)
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

}
