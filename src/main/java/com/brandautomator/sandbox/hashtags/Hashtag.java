package com.brandautomator.sandbox.hashtags;

import com.brandautomator.sandbox.protocol.GraphNode;

/**
 * A hashtag.
 *
 * @param id always the same for the same name, after a reset, too
 * @param name without the #
 */
record Hashtag(String id, String name) {

	GraphNode node() {
		return new GraphNode("ShadowIGHashtag", "id").with("id", this.id).with("name", this.name);
	}

}
