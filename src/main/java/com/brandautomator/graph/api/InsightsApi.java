package com.brandautomator.graph.api;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Insight;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What an account and its media brought (graph-api 7). One metric that Meta does not give
 * refuses the whole call.
 */
@HttpExchange
public interface InsightsApi {

	/**
	 * Metrics of the account.
	 * @param question by Meta's names: {@code metric}, {@code period} and what else the
	 * metrics take
	 */
	@GetExchange("/{instagramUserId}/insights")
	GraphList<Insight> account(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestParam MultiValueMap<String, String> question);

	/**
	 * Metrics of a medium, of all the time since it was published.
	 * @param metrics with commas between
	 * @param breakdown what to tell their parts by; null for none
	 */
	@GetExchange("/{mediaId}/insights")
	GraphList<Insight> media(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String mediaId, @RequestParam("metric") String metrics,
			@RequestParam(required = false) @Nullable String breakdown);

}
