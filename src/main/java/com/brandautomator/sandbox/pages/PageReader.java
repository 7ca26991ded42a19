package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Reads a Page by its id.
 */
@SandboxPart
class PageReader implements NodeReader {

	private final Pages pages;

	private final PageNodes nodes;

	PageReader(Pages pages, PageNodes nodes) {
		this.pages = pages;
		this.nodes = nodes;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.PAGE;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.pages.find(id, viewer)
			.map((page) -> this.nodes.alone(page, viewer))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

}
