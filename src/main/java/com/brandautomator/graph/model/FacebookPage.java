package com.brandautomator.graph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Facebook Page as {@code /me/accounts} lists it (graph-api 2.1).
 *
 * @param id the Page
 * @param name its name
 * @param accessToken the Page token; null where the role of the person gives none
 * @param tasks what the person may do
 * @param instagramBusinessAccount the linked professional account; null when there is
 * none or the permission is missing
 * @param connectedInstagramAccount an account that is connected but need not be
 * professional
 */
public record FacebookPage(String id, @Nullable String name, @Nullable String accessToken, @Nullable List<String> tasks,
		@Nullable InstagramUser instagramBusinessAccount, @Nullable InstagramUser connectedInstagramAccount) {

	@Override
	public String toString() {
		return "FacebookPage[" + this.id + "]";
	}

}
