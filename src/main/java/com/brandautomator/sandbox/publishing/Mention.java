package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.MetaTime;

/**
 * Where somebody mentioned an account.
 *
 * @param id the comment's; where the caption mentions it, the medium's
 */
public record Mention(String id, String accountId, String mediumId, boolean inComment, String username, String text,
		Instant createdAt) {

	GraphNode comment() {
		return new GraphNode("IGMentionedComment", "timestamp,text,id").with("id", this.id)
			.with("text", this.text)
			.with("timestamp", MetaTime.format(this.createdAt))
			.with("like_count", 0)
			.with("media", new GraphNode("IGMedia", "id").with("id", this.mediumId));
	}

	GraphNode medium() {
		return new GraphNode("IGMentionedMedia", "id").with("id", this.mediumId)
			.with("caption", this.text)
			.with("media_type", "IMAGE")
			.with("media_url", null)
			.with("timestamp", MetaTime.format(this.createdAt))
			.with("username", this.username)
			.with("like_count", 0)
			.with("comments_count", 0);
	}

}
