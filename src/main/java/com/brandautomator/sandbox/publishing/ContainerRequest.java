package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a container shall be made of, checked before anything is fetched (graph-api.md,
 * section 3.2).
 *
 * @param source the address of its picture or video; blank for a carousel, and for a
 * video that is sent
 * @param options by Meta's names
 * @param children the containers that a carousel is made of
 * @param resumable whether its video is sent
 */
record ContainerRequest(MediumKind kind, String source, @Nullable String caption, Map<String, String> options,
		List<String> children, boolean resumable) {

	static ContainerRequest of(GraphCall call) {
		MediumKind kind = RequestedKind.of(call);
		Optional<String> caption = call.parameter("caption").filter((text) -> !kind.isStory());
		if (caption.isPresent() && kind.isChild()) {
			throw GraphErrors.invalidParameter("Param caption is not supported for items of a carousel.");
		}
		caption.ifPresent(CaptionRules::check);
		Map<String, String> options = Option.of(call, kind);
		boolean carousel = kind == MediumKind.CAROUSEL;
		boolean resumable = RequestedKind.isResumable(call);
		String source = (carousel || resumable) ? "" : call.demand(kind.isVideo() ? "video_url" : "image_url");
		return new ContainerRequest(kind, source, caption.orElse(null), options,
				carousel ? children(call.parameter("children").orElse("")) : List.of(), resumable);
	}

	/** An array, or a list with commas. */
	private static List<String> children(String text) {
		Stream<String> ids = text.startsWith("[")
				? JsonParameter.list("children", text).stream().map((node) -> node.asString(""))
				: Stream.of(text.split(",", -1)).filter((id) -> !text.isBlank()).map(String::strip);
		List<String> children = ids.toList();
		if (children.size() < 2 || children.size() > 10) {
			throw ContainerErrors.childCount();
		}
		return children;
	}

}
