package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Shows a medium (graph-api.md, section 5.2). Its permalink opens in the sandbox: the one
 * thing that is not as at Instagram.
 */
@SandboxPart
class MediumNodes {

	private final Images images;

	private final SandboxProperties properties;

	MediumNodes(Images images, SandboxProperties properties) {
		this.images = images;
		this.properties = properties;
	}

	GraphNode show(Medium medium) {
		return new GraphNode("IGMedia", "id").with("id", medium.id())
			.with("caption", medium.caption())
			.with("alt_text", medium.altText())
			.with("media_type", "IMAGE")
			.with("media_product_type", "FEED")
			.with("media_url", this.images.url(medium.imageKey()))
			.with("thumbnail_url", null)
			.with("permalink", this.properties.link("/p/" + medium.shortcode() + "/"))
			.with("shortcode", medium.shortcode())
			.with("timestamp", MetaTime.format(medium.publishedAt()))
			.with("username", medium.username())
			.with("owner", new GraphNode("IGUser", "id").with("id", medium.accountId()))
			.with("like_count", medium.likeCount())
			.with("comments_count", medium.commentsCount())
			.with("is_comment_enabled", true)
			.with("is_shared_to_feed", null)
			.with("is_ai_generated", null)
			.with("media_audio_type", null)
			.with("children", null);
	}

}
