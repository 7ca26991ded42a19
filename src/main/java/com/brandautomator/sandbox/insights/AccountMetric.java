package com.brandautomator.sandbox.insights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A metric of an account and how it may be asked for (graph-api.md, section 7.1).
 *
 * @param name Meta's word
 * @param periods for which it is given
 * @param types by which it is given, the first being that of a call that names none; none
 * has to be named where it begins with {@code total_value}
 * @param breakdowns which it can be told in
 * @param crowd whether it is left out for less than 100 followers
 */
record AccountMetric(String name, Set<String> periods, List<String> types, Set<String> breakdowns, boolean crowd) {

	static final String TOTAL = "total_value";

	static final String SERIES = "time_series";

	private static final Set<String> DAY = Set.of("day");

	private static final Set<String> LIFETIME = Set.of("lifetime");

	private static final Set<String> PRODUCT = Set.of("media_product_type");

	private static final Set<String> PEOPLE = Set.of("age", "city", "country", "gender");

	private static final List<AccountMetric> ALL = Stream.of(
			Stream.of(
					new AccountMetric("reach", Set.of("day", "week", "days_28"), List.of(SERIES, TOTAL),
							Set.of("media_product_type", "follow_type"), false),
					total("views", Set.of("media_product_type", "follow_type", "follower_type")),
					new AccountMetric("follower_count", DAY, List.of(SERIES), Set.of(), true),
					new AccountMetric("online_followers", LIFETIME, List.of(SERIES), Set.of(), true),
					new AccountMetric("follows_and_unfollows", DAY, List.of(TOTAL), Set.of("follow_type"), true),
					total("profile_links_taps", Set.of("contact_button_type")),
					new AccountMetric("follower_demographics", LIFETIME, List.of(TOTAL), PEOPLE, true),
					new AccountMetric("engaged_audience_demographics", LIFETIME, List.of(TOTAL), PEOPLE, false)),
			Stream.of("total_interactions", "likes", "comments", "shares", "saves").map((name) -> total(name, PRODUCT)),
			Stream.of("accounts_engaged", "replies", "reposts", "profile_views", "website_clicks")
				.map((name) -> total(name, Set.of())))
		.flatMap((metrics) -> metrics)
		.toList();

	static Optional<AccountMetric> named(String name) {
		return ALL.stream().filter((metric) -> metric.name().equals(name)).findFirst();
	}

	static List<String> names() {
		return ALL.stream().map(AccountMetric::name).toList();
	}

	boolean takes(@Nullable String type) {
		return (type == null) ? this.types.get(0).equals(SERIES) : this.types.contains(type);
	}

	private static AccountMetric total(String name, Set<String> breakdowns) {
		return new AccountMetric(name, DAY, List.of(TOTAL), breakdowns, false);
	}

}
