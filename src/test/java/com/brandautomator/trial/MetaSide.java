package com.brandautomator.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.brandautomator.sandbox.SandboxCaller;
import tools.jackson.databind.JsonNode;

/**
 * Meta's side of the truth: the sandbox's ledger, by container.
 */
final class MetaSide {

	private final Map<String, List<String>> media = new LinkedHashMap<>();

	private final Map<String, String> captions = new LinkedHashMap<>();

	private final Map<String, Instant> live = new LinkedHashMap<>();

	private final Map<String, Instant> asked = new LinkedHashMap<>();

	/**
	 * @param since what was published before is left out
	 */
	MetaSide(SandboxCaller sandbox, Instant since) {
		JsonNode ledger = sandbox.read("ledger/?since=" + since).body();
		for (JsonNode medium : ledger.at("/media")) {
			String container = medium.at("/container_id").asString();
			String id = medium.at("/id").asString();
			this.media.computeIfAbsent(container, (key) -> new ArrayList<>()).add(id);
			this.captions.put(id, medium.at("/caption").asString(""));
			this.live.put(container, Instant.parse(medium.at("/published_at").asString()));
		}
		for (JsonNode call : ledger.at("/calls")) {
			if (call.at("/path").asString("").endsWith("/media_publish")) {
				this.asked.putIfAbsent(call.at("/container_id").asString(""), Instant.parse(call.at("/at").asString()));
			}
		}
	}

	/**
	 * The media that this container became: one when all is well.
	 */
	List<String> media(String container) {
		return this.media.getOrDefault(container, List.of());
	}

	String caption(String medium) {
		return this.captions.getOrDefault(medium, "");
	}

	/**
	 * Every medium there is.
	 */
	Set<String> effects() {
		return this.captions.keySet();
	}

	/**
	 * When the container was asked to be published for the first time.
	 */
	Instant asked(String container) {
		return this.asked.get(container);
	}

	/**
	 * When the container went live.
	 */
	Instant live(String container) {
		return this.live.get(container);
	}

}
