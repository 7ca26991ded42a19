package com.brandautomator.graph;

import java.time.Duration;

import com.brandautomator.TurnableClock;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.model.GraphException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Calls stop while Meta says that there have been too many, for whom it says it and no
 * longer (graph-api 10.4).
 */
class UsageThrottleTests {

	private static final String BUSY = "17841400000000001";

	private static final String OTHER = "17841400000000002";

	private final TurnableClock clock = new TurnableClock();

	private final UsageThrottle throttle = new UsageThrottle(JsonMapper.builder().build(), this.clock,
			Duration.ofMinutes(5), new GraphProperties.Background(90, Duration.ofMinutes(1)));

	@Test
	void holdsBackTheBusyAccountAloneAndLocally() {
		try (Conversation meta = Conversation.of("account-used-up")) {
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY));
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY))
				.satisfies((held) -> assertThat(held.error().code()).isNull())
				.satisfies((held) -> assertThat(held.retryAfter()).isEqualTo(Duration.ofMinutes(19)));
			assertThat(meta.requests()).hasSize(1);
			publish(meta, OTHER);
			assertThat(meta.requests()).hasSize(2);
			meta.clock().turn(Duration.ofMinutes(19));
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY));
			assertThat(meta.requests()).hasSize(3);
		}
	}

	@Test
	void holdsBackEverybodyWhenTheAppIsUsedUp() {
		try (Conversation meta = Conversation.of("app-used-up")) {
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY));
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, OTHER));
			assertThatExceptionOfType(GraphException.RateLimited.class)
				.isThrownBy(() -> meta.api().person().me(Credential.of(Conversation.TOKEN, null)));
			assertThat(meta.requests()).hasSize(1);
		}
	}

	@Test
	void holdsBackAnAccountThatWasRefusedWithoutAnyHeader() {
		try (Conversation meta = Conversation.of("limit-without-headers")) {
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY));
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, BUSY));
			assertThat(meta.requests()).hasSize(1);
			assertThatExceptionOfType(GraphException.RateLimited.class).isThrownBy(() -> publish(meta, OTHER));
			assertThat(meta.requests()).hasSize(2);
		}
	}

	@Test
	void letsGoWhileSomethingIsLeft() {
		this.throttle.read(headers("X-App-Usage", "{\"call_count\":99,\"total_time\":99,\"total_cputime\":99}"), BUSY);
		this.throttle.read(
				headers("X-Business-Use-Case-Usage", "{\"" + BUSY
						+ "\":[{\"type\":\"instagram\",\"call_count\":99,\"estimated_time_to_regain_access\":0}]}"),
				BUSY);
		assertThat(this.throttle.pause(BUSY, false)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "89, 0, 0", "90, 60, 0", "99, 60, 0", "100, 60, 60" })
	void keepsTheLastOfAnAccountsCallsForThoseThatSomebodyWaitsFor(int percent, int background, int foreground) {
		this.throttle.read(usage(percent), BUSY);
		assertThat(wait(BUSY, true)).isEqualTo(background);
		assertThat(wait(BUSY, false)).isEqualTo(foreground);
		assertThat(wait(OTHER, true)).isZero();
		assertThat(wait(null, true)).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "89, 0, 0", "90, 60, 0", "99, 60, 0", "100, 300, 300" })
	void keepsTheLastOfTheAppsCallsForThoseThatSomebodyWaitsFor(int percent, int background, int foreground) {
		this.throttle.read(headers("X-App-Usage", "{\"call_count\":3,\"total_time\":" + percent + "}"), null);
		assertThat(wait(BUSY, true)).isEqualTo(background);
		assertThat(wait(BUSY, false)).isEqualTo(foreground);
		assertThat(wait(null, true)).isEqualTo(background);
		assertThat(wait(null, false)).isEqualTo(foreground);
	}

	@Test
	void letsBackgroundWorkGoOnceTheUsageIsLess() {
		this.throttle.read(usage(95), BUSY);
		this.throttle.read(headers("X-Business-Use-Case-Usage", "{\"" + BUSY + "\":[{\"type\":\"instagram\"}]}"), BUSY);
		this.throttle.read(new HttpHeaders(), BUSY);
		assertThat(wait(BUSY, true)).isEqualTo(60);
		this.throttle.read(usage(89), BUSY);
		assertThat(wait(BUSY, true)).isZero();
	}

	@Test
	void letsBackgroundWorkAskAgainAfterAMinute() {
		this.throttle.read(usage(95), BUSY);
		this.clock.turn(Duration.ofMinutes(1));
		assertThat(wait(BUSY, true)).isZero();
	}

	@Test
	void believesTheWorstOfSeveralUsages() {
		this.throttle.read(
				headers("X-Business-Use-Case-Usage",
						"{\"" + BUSY + "\":[{\"type\":\"instagram\",\"call_count\":95},"
								+ "{\"type\":\"instagram\",\"call_count\":2},{\"type\":\"pages\",\"call_count\":99}]}"),
				BUSY);
		assertThat(wait(BUSY, true)).isEqualTo(60);
	}

	@Test
	void ignoresTheUsageOfOtherProducts() {
		this.throttle.read(headers("X-Business-Use-Case-Usage",
				"{\"" + BUSY + "\":[{\"type\":\"ads_insights\",\"call_count\":100}]}"), BUSY);
		assertThat(this.throttle.pause(BUSY, false)).isEmpty();
	}

	@Test
	void countsProcessorTimeAsMuchAsCalls() {
		this.throttle.read(headers("X-App-Usage", "{\"call_count\":1,\"total_time\":2,\"total_cputime\":100}"), null);
		assertThat(this.throttle.pause(null, false)).contains(Duration.ofMinutes(5));
	}

	@Test
	void boundsAnAbsurdWaitByADay() {
		this.throttle.read(
				headers("X-Business-Use-Case-Usage", "{\"" + BUSY
						+ "\":[{\"type\":\"instagram\",\"estimated_time_to_regain_access\":9223372036854775807}]}"),
				BUSY);
		assertThat(this.throttle.pause(BUSY, false)).contains(Duration.ofDays(1));
		assertThat(this.throttle.read(headers("Retry-After", "999999999"), OTHER)).isEqualTo(Duration.ofDays(1));
	}

	@Test
	void forgetsNoLongWaitOverAShortOne() {
		this.throttle.hold(BUSY, Duration.ofMinutes(19));
		this.throttle.hold(BUSY, Duration.ofMinutes(1));
		assertThat(this.throttle.pause(BUSY, false)).contains(Duration.ofMinutes(19));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "7", "\"full\"", "{\"call_count\":\"many\"}",
			"{\"17841400000000001\":null}", "{\"17841400000000001\":[7,null,{\"type\":7,\"call_count\":{}}]}" })
	void learnsNothingFromAHeaderThatMakesNoSense(String header) {
		this.throttle.read(headers("X-App-Usage", header), BUSY);
		this.throttle.read(headers("X-Business-Use-Case-Usage", header), BUSY);
		assertThat(this.throttle.pause(BUSY, false)).isEmpty();
	}

	private long wait(@Nullable String account, boolean background) {
		return this.throttle.pause(account, background).orElse(Duration.ZERO).toSeconds();
	}

	private static HttpHeaders usage(int percent) {
		return headers("X-Business-Use-Case-Usage",
				"{\"" + BUSY + "\":[{\"type\":\"instagram\",\"call_count\":" + percent + "}]}");
	}

	private static void publish(Conversation meta, String account) {
		meta.api()
			.containers()
			.publish(Credential.of(Conversation.TOKEN, account), account, new LinkedMultiValueMap<>());
	}

	private static HttpHeaders headers(String name, String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(name, value);
		return headers;
	}

}
