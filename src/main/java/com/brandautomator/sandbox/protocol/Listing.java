package com.brandautomator.sandbox.protocol;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Answers a list with cursors and, where there is more, {@code next}, which carries the
 * token as Meta's does (graph-api.md, section 2.2).
 */
@SandboxPart
public class Listing {

	private final SandboxProperties properties;

	Listing(SandboxProperties properties) {
		this.properties = properties;
	}

	public GraphAnswer answer(GraphCall call, Slice<GraphNode> slice) {
		Fields fields = call.fields();
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("data", slice.rows().stream().map((row) -> row.value().select(fields)).toList());
		if (!slice.rows().isEmpty()) {
			body.put("paging", paging(call, slice));
		}
		return new GraphAnswer(body);
	}

	private Map<String, Object> paging(GraphCall call, Slice<?> slice) {
		String before = Cursors.of(slice.rows().get(0).seq());
		String after = Cursors.of(slice.rows().get(slice.rows().size() - 1).seq());
		Map<String, Object> paging = new LinkedHashMap<>();
		paging.put("cursors", Map.of("before", before, "after", after));
		if (slice.hasNext()) {
			paging.put("next", link(call, "after", after));
		}
		if (slice.hasPrevious()) {
			paging.put("previous", link(call, "before", before));
		}
		return paging;
	}

	private String link(GraphCall call, String direction, String cursor) {
		Map<String, String> parameters = call.parameters();
		List.of("appsecret_proof", "appsecret_time", "after", "before").forEach(parameters::remove);
		parameters.put(direction, cursor);
		UriComponentsBuilder link = UriComponentsBuilder
			.fromUriString(this.properties.link("/" + call.version() + call.path()));
		parameters.forEach((name, value) -> link.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return link.build(true).toUriString();
	}

}
