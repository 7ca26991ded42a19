package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Judges by Meta's side of the truth: every publication has one effect there, and knows
 * it by its real media id.
 */
final class Verdict {

	private final ServiceNode node;

	private final MetaSide meta;

	private final Set<String> known = new LinkedHashSet<>();

	private final List<String> faults = new ArrayList<>();

	/**
	 * @param node who is asked about publications
	 */
	Verdict(ServiceNode node, MetaSide meta) {
		this.node = node;
		this.meta = meta;
	}

	/**
	 * What is wrong, each with the publication's timeline; empty when nothing is.
	 */
	List<String> faults(Journal journal) {
		Map<String, String> publications = journal.callersByPublication();
		publications.forEach((id, caller) -> judge(publication(id, caller)));
		Set<String> strangers = new LinkedHashSet<>(this.meta.effects());
		strangers.removeAll(this.known);
		strangers.forEach((medium) -> this.faults
			.add("Medium " + medium + " is one that no publication knows: " + this.meta.caption(medium)));
		int answered = journal.orders() - journal.unanswered().size() - journal.refusals().size();
		if (answered != publications.size()) {
			this.faults.add(answered + " requests made " + publications.size() + " publications");
		}
		journal.unanswered().forEach((order) -> this.faults.add("Never answered: " + order));
		journal.refusals().stream().filter((refusal) -> !isFair(refusal)).forEach(this.faults::add);
		return this.faults;
	}

	// A request that was cut and could be sent again only after its scheduled time.
	private static boolean isFair(String refusal) {
		return refusal.contains("must lie in the future");
	}

	private JsonNode publication(String id, String caller) {
		Answer answer = this.node.person(caller).get("instagram/publications/" + id + "/");
		if (answer.status() != 200) {
			this.faults.add("Publication " + id + " is lost: " + answer.status());
		}
		return answer.body();
	}

	private void judge(JsonNode publication) {
		List<String> media = this.meta.media(publication.at("/container_id").asString(""));
		String mediaId = publication.at("/media_id").asString("");
		this.known.add(mediaId);
		if (!publication.at("/status").asString("").equals("published")) {
			fault("is not published", publication);
		}
		else if (!media.equals(List.of(mediaId))) {
			fault("has the media " + media + " of its container", publication);
		}
		else if (!this.meta.caption(mediaId).equals(publication.at("/caption").asString(""))) {
			fault("has somebody else's medium", publication);
		}
	}

	private void fault(String what, JsonNode publication) {
		this.faults.add("The publication " + what + ":\n" + publication.toPrettyString());
	}

}
