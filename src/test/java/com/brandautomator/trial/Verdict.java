package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Judges by Meta's side of the truth: every publication has one effect there, and knows
 * it by its real media id.
 */
final class Verdict {

	private final ServiceNode node;

	private final Map<String, List<String>> mediaByContainer = new LinkedHashMap<>();

	private final Map<String, String> captionByMedium = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	/**
	 * @param node who is asked about publications
	 */
	Verdict(ServiceNode node, SandboxCaller sandbox) {
		this.node = node;
		for (JsonNode medium : sandbox.read("ledger/").body().at("/media")) {
			String id = medium.at("/id").asString();
			this.mediaByContainer.computeIfAbsent(medium.at("/container_id").asString(), (key) -> new ArrayList<>())
				.add(id);
			this.captionByMedium.put(id, medium.at("/caption").asString(""));
		}
	}

	/**
	 * What is wrong, each with the publication's timeline; empty when nothing is.
	 */
	List<String> faults(Journal journal) {
		Map<String, String> publications = journal.callersByPublication();
		publications.forEach((id, caller) -> judge(publication(id, caller)));
		if (this.captionByMedium.size() != publications.size()) {
			this.faults.add(publications.size() + " publications had " + this.captionByMedium.size() + " effects");
		}
		journal.unanswered().forEach((order) -> this.faults.add("Never answered: " + order));
		journal.refusals().stream().filter((refusal) -> !isFair(refusal)).forEach(this.faults::add);
		return this.faults;
	}

	// A request that was cut and could be sent again only after its scheduled time.
	private static boolean isFair(String refusal) {
		return refusal.contains("scheduled_time must lie in the future");
	}

	private JsonNode publication(String id, String caller) {
		Answer answer = this.node.person(caller).get("instagram/publications/" + id + "/");
		if (answer.status() != 200) {
			this.faults.add("Publication " + id + " is lost: " + answer.status());
		}
		return answer.body();
	}

	private void judge(JsonNode publication) {
		List<String> media = this.mediaByContainer.getOrDefault(publication.at("/container_id").asString(""),
				List.of());
		String mediaId = publication.at("/media_id").asString("");
		if (!publication.at("/status").asString("").equals("published")) {
			fault("is not published", publication);
		}
		else if (!media.equals(List.of(mediaId))) {
			fault("has the media " + media + " of its container", publication);
		}
		else if (!this.captionByMedium.get(mediaId).equals(publication.at("/caption").asString(""))) {
			fault("has somebody else's medium", publication);
		}
	}

	private void fault(String what, JsonNode publication) {
		this.faults.add("The publication " + what + ":\n" + publication.toPrettyString());
	}

}
