package com.brandautomator.graph.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How much an account has published of what it may (graph-api 3.7). Meta's own pages
 * contradict each other, so what it leaves out is taken for the smaller number.
 *
 * @param quotaUsage how many posts the window holds; a carousel is one
 * @param quotaTotal how many it may hold
 * @param quotaDuration how long the window is, in seconds
 */
public record PublishingLimit(int quotaUsage, int quotaTotal, int quotaDuration) {

	private static final int UNSTATED_TOTAL = 50;

	private static final int A_DAY = 86_400;

	/**
	 * What Meta says; null counts as nothing said.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static PublishingLimit of(@Nullable JsonNode limit) {
		JsonNode said = (limit != null) ? limit : MissingNode.getInstance();
		JsonNode config = said.path("config");
		return new PublishingLimit(said.path("quota_usage").asInt(0), config.path("quota_total").asInt(UNSTATED_TOTAL),
				config.path("quota_duration").asInt(A_DAY));
	}

}
