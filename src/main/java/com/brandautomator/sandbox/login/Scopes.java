package com.brandautomator.sandbox.login;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.util.StringUtils;

/**
 * The permissions that exist (graph-api.md, section 1.2).
 */
public final class Scopes {

	public static final String INSTAGRAM_BASIC = "instagram_basic";

	public static final String CONTENT_PUBLISH = "instagram_content_publish";

	public static final String MANAGE_COMMENTS = "instagram_manage_comments";

	public static final String MANAGE_CONTENTS = "instagram_manage_contents";

	public static final String MANAGE_INSIGHTS = "instagram_manage_insights";

	public static final String PAGES_SHOW_LIST = "pages_show_list";

	public static final String PAGES_MANAGE_METADATA = "pages_manage_metadata";

	public static final String BUSINESS_MANAGEMENT = "business_management";

	static final String PUBLIC_PROFILE = "public_profile";

	private static final Set<String> KNOWN = Set.of(PUBLIC_PROFILE, "email", INSTAGRAM_BASIC, CONTENT_PUBLISH,
			MANAGE_COMMENTS, PAGES_SHOW_LIST, PAGES_MANAGE_METADATA, BUSINESS_MANAGEMENT, "pages_read_engagement",
			"pages_messaging", MANAGE_INSIGHTS, MANAGE_CONTENTS, "instagram_manage_engagement",
			"instagram_manage_messages", "instagram_branded_content_creator", "catalog_management",
			"instagram_shopping_tag_products", "ads_management", "ads_read");

	private Scopes() {
	}

	/**
	 * The parameter {@code scope}: a list with commas or spaces. {@code public_profile}
	 * is always asked for.
	 */
	static Set<String> parse(String text) {
		Set<String> scopes = new LinkedHashSet<>(Set.of(PUBLIC_PROFILE));
		scopes.addAll(StringUtils.commaDelimitedListToSet(text.replace(" ", ",")));
		scopes.remove("");
		return scopes;
	}

	static boolean known(Set<String> scopes) {
		return KNOWN.containsAll(scopes);
	}

}
