package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Judges by Meta's side of the truth: every publication has one effect there, as it was
 * asked for, and knows it by its real media id; and so has every first comment. Only of
 * publications that nobody could tell apart may one stand for another, or be left open.
 */
final class Verdict {

	private final ServiceNode node;

	private final MetaSide meta;

	private final Map<String, Order> orders;

	private final Map<String, JsonNode> publications = new LinkedHashMap<>();

	private final Map<String, Order> makers = new HashMap<>();

	private final Set<String> known = new LinkedHashSet<>();

	private final List<String> faults = new ArrayList<>();

	private final List<String> open = new ArrayList<>();

	private int exchanged;

	/**
	 * @param node who is asked about publications
	 */
	Verdict(ServiceNode node, MetaSide meta, Journal journal) {
		this.node = node;
		this.meta = meta;
		this.orders = journal.publications();
		this.orders.forEach((id, order) -> this.publications.put(id, publication(id, order.caller())));
		this.publications.forEach((id, publication) -> own(publication)
			.forEach((medium) -> this.makers.put(medium.id(), this.orders.get(id))));
		this.publications.forEach((id, publication) -> judge(publication, this.orders.get(id)));
		findStrangers();
		judge(journal);
	}

	/**
	 * What is wrong, each with the publication's timeline; empty when nothing is.
	 */
	List<String> faults() {
		return this.faults;
	}

	/**
	 * Publications that are live once but were left unconfirmed, because there are others
	 * like them.
	 */
	List<String> open() {
		return this.open;
	}

	/**
	 * How many publications know the medium of another one that is just like them.
	 */
	int exchanged() {
		return this.exchanged;
	}

	private JsonNode publication(String id, String caller) {
		Answer answer = this.node.person(caller).get("instagram/publications/" + id + "/");
		if (answer.status() != 200) {
			this.faults.add("Publication " + id + " is lost: " + answer.status());
		}
		return answer.body();
	}

	private List<MetaSide.Medium> own(JsonNode publication) {
		return this.meta.media(publication.at("/container_id").asString(""));
	}

	private void judge(JsonNode publication, Order order) {
		List<MetaSide.Medium> own = own(publication);
		String status = publication.at("/status").asString("");
		if (own.size() != 1) {
			fault("is " + status + " and its container became " + own, publication);
		}
		else if (!own.get(0).isOf(order) || !own.get(0).children().equals(children(publication))) {
			fault("was " + order + " and became " + own, publication);
		}
		else if (status.equals("unconfirmed") && hasTwin(order)) {
			this.known.add(own.get(0).id());
			this.open.add(publication.toPrettyString());
		}
		else if (!status.equals("published")) {
			fault("is not published", publication);
		}
		else {
			judge(publication, order, own.get(0));
		}
	}

	private void judge(JsonNode publication, Order order, MetaSide.Medium own) {
		String mediaId = publication.at("/media_id").asString("");
		if (!this.known.add(mediaId)) {
			fault("shares its medium", publication);
		}
		else if (!mediaId.equals(own.id())) {
			Order maker = this.makers.get(mediaId);
			if (maker == null || !maker.isLike(order)) {
				fault("knows a medium that is not its own, which is " + own, publication);
			}
			this.exchanged++;
		}
		if (!order.firstComment().isEmpty()) {
			JsonNode comment = publication.at("/first_comment");
			List<MetaSide.Comment> wanted = List
				.of(new MetaSide.Comment(comment.at("/id").asString(""), mediaId, order.firstComment()));
			if (!comment.at("/status").asString("").equals("posted") || !comments(order).equals(wanted)) {
				fault("has the first comments " + comments(order), publication);
			}
		}
	}

	private List<MetaSide.Comment> comments(Order order) {
		return this.meta.comments().stream().filter((comment) -> comment.text().equals(order.firstComment())).toList();
	}

	private static List<String> children(JsonNode publication) {
		return StreamSupport.stream(publication.at("/children").spliterator(), false)
			.map((child) -> child.at("/id").asString())
			.toList();
	}

	private boolean hasTwin(Order order) {
		return this.orders.values().stream().anyMatch((other) -> other != order && other.isLike(order));
	}

	private void findStrangers() {
		this.meta.media().forEach((id, medium) -> {
			if (!this.known.contains(id)) {
				this.faults.add("Medium that no publication knows: " + medium);
			}
		});
		Set<String> texts = new LinkedHashSet<>();
		this.orders.values().forEach((order) -> texts.add(order.firstComment()));
		this.meta.comments()
			.stream()
			.filter((comment) -> !texts.contains(comment.text()))
			.forEach((comment) -> this.faults.add("Comment that nobody asked for: " + comment));
	}

	private void judge(Journal journal) {
		int answered = journal.orders() - journal.unanswered().size() - journal.refusals().size();
		if (answered != this.orders.size()) {
			this.faults.add(answered + " requests made " + this.orders.size() + " publications");
		}
		journal.unanswered().forEach((order) -> this.faults.add("Never answered: " + order));
		journal.refusals().stream().filter((refusal) -> !isFair(refusal)).forEach(this.faults::add);
	}

	// A request that was cut and could be sent again only after its scheduled time.
	private static boolean isFair(String refusal) {
		return refusal.contains("must lie in the future");
	}

	private void fault(String what, JsonNode publication) {
		this.faults.add("The publication " + what + ":\n" + publication.toPrettyString());
	}

}
