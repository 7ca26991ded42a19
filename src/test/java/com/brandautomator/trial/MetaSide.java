package com.brandautomator.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.brandautomator.sandbox.SandboxCaller;
import tools.jackson.databind.JsonNode;

/**
 * Meta's side of the truth: the sandbox's ledger.
 */
final class MetaSide {

	private final Map<String, List<Medium>> byContainer = new LinkedHashMap<>();

	private final Map<String, Medium> media = new LinkedHashMap<>();

	private final List<Comment> comments;

	private final Map<String, Instant> asked = new LinkedHashMap<>();

	/**
	 * @param since what was published before is left out
	 */
	MetaSide(SandboxCaller sandbox, Instant since) {
		JsonNode ledger = sandbox.read("ledger/?since=" + since).body();
		for (JsonNode row : ledger.at("/media")) {
			Medium medium = Medium.of(row);
			this.byContainer.computeIfAbsent(medium.container(), (key) -> new ArrayList<>()).add(medium);
			this.media.put(medium.id(), medium);
		}
		this.comments = StreamSupport.stream(ledger.at("/comments").spliterator(), false).map(Comment::of).toList();
		for (JsonNode call : ledger.at("/calls")) {
			if (call.at("/path").asString("").endsWith("/media_publish")) {
				this.asked.putIfAbsent(call.at("/container_id").asString(""), Instant.parse(call.at("/at").asString()));
			}
		}
	}

	/**
	 * The media that this container became: one when all is well.
	 */
	List<Medium> media(String container) {
		return this.byContainer.getOrDefault(container, List.of());
	}

	/**
	 * Every medium there is, by its id.
	 */
	Map<String, Medium> media() {
		return this.media;
	}

	/**
	 * Every comment that accounts wrote below their own posts.
	 */
	List<Comment> comments() {
		return this.comments;
	}

	/**
	 * The ids of every medium there is.
	 */
	Set<String> effects() {
		return this.media.keySet();
	}

	/**
	 * When the container was asked to be published for the first time.
	 */
	Instant asked(String container) {
		return this.asked.get(container);
	}

	/**
	 * A medium that is or was live.
	 *
	 * @param container that it was
	 * @param children the containers of a carousel's items
	 */
	record Medium(String id, String container, String kind, String caption, List<String> children, Instant live) {

		static Medium of(JsonNode row) {
			return new Medium(row.at("/id").asString(), row.at("/container_id").asString(), row.at("/kind").asString(),
					row.at("/caption").asString(""),
					StreamSupport.stream(row.at("/children").spliterator(), false).map(JsonNode::asString).toList(),
					Instant.parse(row.at("/published_at").asString()));
		}

		/**
		 * Whether it is what this order asks for.
		 */
		boolean isOf(Order order) {
			return this.kind.equals(order.kind().word()) && this.caption.equals(order.caption())
					&& this.children.size() == order.items();
		}

	}

	/**
	 * A comment below a medium.
	 */
	record Comment(String id, String medium, String text) {

		static Comment of(JsonNode row) {
			return new Comment(row.at("/id").asString(), row.at("/media_id").asString(), row.at("/text").asString());
		}

	}

}
