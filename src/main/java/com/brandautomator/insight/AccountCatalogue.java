package com.brandautomator.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static com.brandautomator.insight.MetricEdge.ACCOUNT;

/**
 * The metrics of an account (graph-api 7.1).
 */
final class AccountCatalogue {

	private AccountCatalogue() {
	}

	/** Asked for whenever an account's figures are wanted. */
	static Stream<CatalogueRow> rows() {
		return Stream
			.of(Stream.of(people("reach"), people("accounts_engaged")),
					Stream
						.of("views", "total_interactions", "likes", "comments", "shares", "saves", "replies", "reposts",
								"profile_views", "website_clicks")
						.map((name) -> count(name, MetricForm.TOTAL)),
					Stream.of(count("follower_count", MetricForm.DAYS),
							count("profile_links_taps", MetricForm.total("contact_button_type")),
							count("follows_and_unfollows", MetricForm.total("follow_type"))),
					retired())
			.flatMap((rows) -> rows);
	}

	/** Who they are, asked for with a breakdown each, and when they are there. */
	static List<String> demographics() {
		return List.of("follower_demographics", "engaged_audience_demographics");
	}

	private static Stream<CatalogueRow> retired() {
		return Stream.of(retired("impressions", "v22.0", "views", null), tap("email_contacts", "EMAIL"),
				tap("phone_call_clicks", "CALL"), tap("text_message_clicks", "TEXT"),
				tap("get_directions_clicks", "DIRECTION"));
	}

	private static CatalogueRow people(String name) {
		return CatalogueRow.given(name, Set.of(ACCOUNT), MetricForm.TOTAL, false, "7.1");
	}

	private static CatalogueRow count(String name, MetricForm form) {
		return CatalogueRow.given(name, Set.of(ACCOUNT), form, true, "7.1");
	}

	private static CatalogueRow tap(String name, String button) {
		return retired(name, "before v22.0", "profile_links_taps", button);
	}

	private static CatalogueRow retired(String name, String since, String carriedBy, @Nullable String part) {
		return CatalogueRow.retired(name, Set.of(ACCOUNT), since, carriedBy, part, "7.1");
	}

}
