package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.graph.model.InstagramUser;
import com.brandautomator.insight.AnalyticsController.AccountView;
import com.brandautomator.insight.AnalyticsController.AnalyticsAnswer;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts together what an account brought.
 */
@Component
class AccountAnalytics {

	private static final int RECENT = 25;

	/** Meta's name for those who are new; the page knows it for all of them. */
	private static final String NEW_AT_META = "follower_count";

	private final AccountMetrics metrics;

	private final AudienceMetrics audience;

	private final MetricProperties properties;

	private final Clock clock;

	AccountAnalytics(AccountMetrics metrics, AudienceMetrics audience, MetricProperties properties, Clock clock) {
		this.metrics = metrics;
		this.audience = audience;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * What it brought in the time asked for, by the clock of where the account lives, as
	 * its last answer told it.
	 */
	AnalyticsAnswer of(InstagramAccount account, SpanRequest request) {
		InstagramUser profile = account.insights().profile();
		Span span = request.span(account.now(), this.properties.kept());
		List<Metric> figures = Stream.concat(counts(profile), read(account, span)).toList();
		List<PostView> posts = account.media().list(RECENT, null).data().stream().map(PostView::of).toList();
		return new AnalyticsAnswer(account.instagramUserId(), profile.username(), profile.profilePictureUrl(),
				AccountView.of(profile), request.word(), span.since(), span.until(), insights(figures), figures, posts,
				posts, account.testMode());
	}

	List<Metric> audience(InstagramAccount account, Timeframe timeframe) {
		return this.audience.read(account, timeframe);
	}

	/**
	 * The figures by name: every name, whether it has one or not.
	 */
	static Map<String, @Nullable BigDecimal> insights(List<Metric> metrics) {
		Map<String, @Nullable BigDecimal> insights = new LinkedHashMap<>();
		metrics.forEach((metric) -> insights.put(metric.name(), metric.value()));
		return insights;
	}

	private Stream<Metric> counts(InstagramUser profile) {
		Instant now = this.clock.instant();
		Metric followers = Metric.of("followers_count", profile.followersCount(), now);
		return Stream.of(followers, followers.as(NEW_AT_META), Metric.of("follows_count", profile.followsCount(), now),
				Metric.of("media_count", profile.mediaCount(), now));
	}

	private Stream<Metric> read(InstagramAccount account, Span span) {
		return this.metrics.read(account, MetricCatalogue.account().keySet(), span)
			.stream()
			.map((metric) -> metric.name().equals(NEW_AT_META) ? metric.as("new_followers") : metric);
	}

}
