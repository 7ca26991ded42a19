package com.brandautomator.graph.api;

import com.brandautomator.graph.model.Business;
import com.brandautomator.graph.model.FacebookPage;
import com.brandautomator.graph.model.FacebookUser;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Permission;
import com.brandautomator.graph.model.Success;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The person behind a token, what they granted, and the Pages they can see (graph-api 1.7
 * and 2.1).
 */
@HttpExchange
public interface PersonApi {

	/**
	 * The person.
	 */
	@GetExchange("/me?fields=id,name")
	FacebookUser me(@RequestAttribute(Credential.ATTRIBUTE) Credential credential);

	/**
	 * What the person granted and declined.
	 */
	@GetExchange("/me/permissions")
	GraphList<Permission> permissions(@RequestAttribute(Credential.ATTRIBUTE) Credential credential);

	/**
	 * Removes the app for the person; every token dies.
	 */
	@DeleteExchange("/me/permissions")
	Success revoke(@RequestAttribute(Credential.ATTRIBUTE) Credential credential);

	/**
	 * The Pages that the person has a role on.
	 */
	@GetExchange("/me/accounts")
	GraphList<FacebookPage> pages(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * The business portfolios that the person belongs to; needs
	 * {@code business_management}.
	 */
	@GetExchange("/me/businesses?fields=id,name")
	GraphList<Business> businesses(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@RequestParam int limit, @RequestParam(required = false) @Nullable String after);

	/**
	 * The Pages of a business.
	 * @param relation {@code owned_pages} or {@code client_pages}
	 */
	@GetExchange("/{business}/{relation}")
	GraphList<FacebookPage> businessPages(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String business, @PathVariable String relation, @RequestParam String fields,
			@RequestParam int limit, @RequestParam(required = false) @Nullable String after);

}
