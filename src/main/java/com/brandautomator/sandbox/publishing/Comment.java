package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.MetaTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment of a follower, or of the account itself.
 *
 * @param kind what it is about
 * @param parentId the comment that it answers; null at the top
 * @param hidden whether the owner of the medium hides it
 */
record Comment(long seq, String id, String mediumId, MediumKind kind, String senderId, String senderUsername,
		String text, Instant createdAt, @Nullable String parentId, boolean hidden) {

	/**
	 * The comment as it is shown.
	 * @param answers null where nobody asked for them, or there are none
	 */
	GraphNode node(GraphNode.@Nullable Edge answers) {
		return new GraphNode("IGComment", "timestamp,text,id").with("id", this.id)
			.with("text", this.text)
			.with("timestamp", MetaTime.format(this.createdAt))
			.with("username", this.senderUsername)
			.with("from",
					new GraphNode("IGCommentFromUser", "id,username").with("id", this.senderId)
						.with("username", this.senderUsername))
			.with("media",
					new GraphNode("IGMedia", "id,media_product_type").with("id", this.mediumId)
						.with("media_product_type", this.kind.productType()))
			.with("like_count", 0)
			.with("hidden", this.hidden)
			.with("parent_id", this.parentId)
			.with("replies", answers);
	}

}
