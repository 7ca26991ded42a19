package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.files.CdnAddresses;
import com.brandautomator.sandbox.protocol.Fields;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.jspecify.annotations.Nullable;

/**
 * Shows media (graph-api.md, section 5.2). A permalink opens in the sandbox: the one
 * thing that is not as at Instagram.
 */
@SandboxPart
class MediumNodes {

	private final Media media;

	private final CdnAddresses cdn;

	private final SandboxProperties properties;

	private final SandboxClock clock;

	MediumNodes(Media media, CdnAddresses cdn, SandboxProperties properties, SandboxClock clock) {
		this.media = media;
		this.cdn = cdn;
		this.properties = properties;
		this.clock = clock;
	}

	GraphNode show(Medium medium, Fields fields) {
		return show(medium, children(List.of(medium), fields));
	}

	Slice<GraphNode> show(Slice<Medium> media, Fields fields) {
		Map<String, List<Medium>> children = children(media.rows().stream().map(Slice.Row::value).toList(), fields);
		return media.map((medium) -> show(medium, children));
	}

	/**
	 * The items of a carousel; nothing else has any.
	 */
	List<GraphNode> children(Medium parent) {
		return this.media.childrenOf(List.of(parent.id()))
			.getOrDefault(parent.id(), List.of())
			.stream()
			.map((child) -> show(child, Map.of()))
			.toList();
	}

	/** Children are looked up when they are asked for, those of a whole list at once. */
	private Map<String, List<Medium>> children(List<Medium> media, Fields fields) {
		List<String> parents = media.stream()
			.filter((medium) -> medium.kind() == MediumKind.CAROUSEL && fields.wanted().containsKey("children"))
			.map(Medium::id)
			.toList();
		return parents.isEmpty() ? Map.of() : this.media.childrenOf(parents);
	}

	private GraphNode show(Medium medium, Map<String, List<Medium>> children) {
		Map<String, String> options = medium.optionMap();
		boolean item = medium.parentId() != null;
		return new GraphNode("IGMedia", "id").with("id", medium.id())
			.with("caption", medium.caption())
			.with("alt_text", options.get("alt_text"))
			.with("media_type", medium.kind().mediaType())
			.with("media_product_type", medium.kind().productType())
			.with("media_url", url(medium))
			.with("thumbnail_url", thumbnail(medium))
			.with("permalink", this.properties.link(medium.page()))
			.with("shortcode", medium.shortcode())
			.with("timestamp", MetaTime.format(medium.publishedAt()))
			.with("username", medium.username())
			.with("owner", new GraphNode("IGUser", "id").with("id", medium.accountId()))
			.with("like_count", item ? null : medium.popularity().likes(this.clock.now()))
			.with("comments_count", item ? null : medium.commentsCount())
			.with("is_comment_enabled", item ? null : medium.commentEnabled() && !medium.kind().isStory())
			.with("is_shared_to_feed", (medium.kind() == MediumKind.REEL) ? flag(options, "share_to_feed", true) : null)
			.with("is_ai_generated",
					options.containsKey("is_ai_generated") ? flag(options, "is_ai_generated", false) : null)
			.with("media_audio_type", medium.kind().isVideo() ? "ORIGINAL_SOUND" : null)
			.with("children", edge(children.get(medium.id())));
	}

	private GraphNode.@Nullable Edge edge(@Nullable List<Medium> children) {
		return (children == null) ? null
				: new GraphNode.Edge(children.stream().map((child) -> show(child, Map.of())).toList());
	}

	private @Nullable String url(Medium medium) {
		return Optional.ofNullable(medium.fileKey())
			.map(medium.kind().isVideo() ? this.cdn::video : this.cdn::picture)
			.orElse(null);
	}

	private @Nullable String thumbnail(Medium medium) {
		if (!medium.kind().isVideo()) {
			return null;
		}
		return Optional.ofNullable(medium.coverKey())
			.map(this.cdn::picture)
			.or(() -> Optional.ofNullable(medium.fileKey()).map(this.cdn::thumbnail))
			.orElse(null);
	}

	private static boolean flag(Map<String, String> options, String name, boolean otherwise) {
		return Optional.ofNullable(options.get(name)).map((text) -> Flags.read(name, text)).orElse(otherwise);
	}

}
