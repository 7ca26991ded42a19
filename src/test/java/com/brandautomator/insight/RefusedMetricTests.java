package com.brandautomator.insight;

import java.util.List;
import java.util.Map;

import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Insight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What Meta refuses of insights (graph-api 7.3): a metric that it does not give is left
 * out and the others are read; what is about all of them is told of all of them.
 */
class RefusedMetricTests {

	private static final List<String> METRICS = List.of("reach", "views", "likes", "saves", "shares");

	@ParameterizedTest(name = "{0}: {1}, remembered {3}, after {4} calls")
	@CsvSource(nullValues = "-", textBlock = """
			# conversation,       views,           reason,                  remembered, calls, others
			  unknown-metric,     UNSUPPORTED,     refused,                 true,       2,     OK
			  other-type,         UNSUPPORTED,     refused,                 true,       2,     OK
			  other-product,      UNSUPPORTED,     refused,                 true,       2,     OK
			  retired-metric,     RETIRED,         refused,                 true,       2,     OK
			  nameless-metric,    UNSUPPORTED,     refused,                 true,       5,     OK
			  span-too-long,      UNSUPPORTED,     refused,                 false,      9,     UNSUPPORTED
			  no-such-breakdown,  ERROR,           meta_failed,             false,      3,     ERROR
			  few-viewers,        NOT_ENOUGH_DATA, not_enough_viewers,      false,      1,     NOT_ENOUGH_DATA
			  before-business,    UNSUPPORTED,     before_business_account, false,      1,     UNSUPPORTED
			  no-scope,           ERROR,           permission_missing,      false,      1,     ERROR
			  wrong-id,           UNSUPPORTED,     no_insights,             false,      1,     UNSUPPORTED
			""")
	void takesNoOtherAlong(String conversation, MetricStatus views, String reason, boolean remembered, int calls,
			MetricStatus others) {
		try (Conversation meta = Conversation.of("insights-" + conversation)) {
			MetricSearch search = search(meta);
			Map<String, Reading> readings = search.read(METRICS);
			assertThat(readings.get("views").status()).isEqualTo(views);
			assertThat(readings.get("views").reason()).isEqualTo(reason);
			assertThat(readings.get("reach").status()).isEqualTo(others);
			assertThat(readings.get("saves").status()).isEqualTo(others);
			assertThat(search.refused().containsKey("views")).isEqualTo(remembered);
			assertThat(search.refused().keySet()).isSubsetOf("views");
			assertThat(meta.requests()).hasSize(calls);
		}
	}

	@Test
	void tellsAZeroFromAMissingFigure() {
		try (Conversation meta = Conversation.of("insights-unknown-metric")) {
			Map<String, Reading> readings = search(meta).read(METRICS);
			assertThat(MetricValues.total(readings.get("saves").insight())).isZero();
			assertThat(readings.get("shares")).isEqualTo(Reading.none(MetricStatus.NOT_ENOUGH_DATA, null));
		}
	}

	@ParameterizedTest
	@CsvSource({ "insights-too-many-calls, rate_limited", "token-expired, reconnect_required" })
	void asksForNothingMoreWhenNothingMoreMayBeAsked(String conversation, String code) {
		try (Conversation meta = Conversation.of(conversation)) {
			assertThatThrownBy(() -> search(meta).read(METRICS)).isInstanceOfSatisfying(GraphException.class,
					(refusal) -> assertThat(refusal.getBody().getProperties()).containsEntry("code", code));
			assertThat(meta.requests()).hasSize(1);
		}
	}

	private static MetricSearch search(Conversation meta) {
		return new MetricSearch((asked) -> ask(meta, asked));
	}

	private static List<Insight> ask(Conversation meta, List<String> metrics) {
		MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
		question.set("metric", String.join(",", metrics));
		question.set("period", "day");
		return meta.api().insights().account(Conversation.credential(), Conversation.ACCOUNT, question).data();
	}

}
