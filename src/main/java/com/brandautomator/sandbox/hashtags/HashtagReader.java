package com.brandautomator.sandbox.hashtags;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.NodeReader;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Reads a hashtag by its id, whoever asks.
 */
@SandboxPart
class HashtagReader implements NodeReader {

	private final Hashtags hashtags;

	HashtagReader(Hashtags hashtags) {
		this.hashtags = hashtags;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.HASHTAG;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.hashtags.find(id).map(Hashtag::node).orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

}
