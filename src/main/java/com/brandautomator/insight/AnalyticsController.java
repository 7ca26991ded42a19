package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.InstagramUser;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says what the caller's account, one of its media, and its followers brought.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/analytics", produces = MediaType.APPLICATION_JSON_VALUE)
class AnalyticsController {

	private final InstagramService instagram;

	private final AccountAnalytics accounts;

	private final MediumAnalytics media;

	AnalyticsController(InstagramService instagram, AccountAnalytics accounts, MediumAnalytics media) {
		this.instagram = instagram;
		this.accounts = accounts;
		this.media = media;
	}

	@GetMapping("/")
	Callable<AnalyticsAnswer> account(CallerId caller, @RequestParam(required = false) @Nullable String period,
			@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until) {
		SpanRequest request = new SpanRequest(period, since, until);
		request.checkForm();
		return () -> this.accounts.of(this.instagram.account(caller), request);
	}

	@GetMapping("/audience/")
	Callable<AudienceAnswer> audience(CallerId caller, @RequestParam(required = false) @Nullable String timeframe) {
		Timeframe wanted = Timeframe.of(timeframe);
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			return AudienceAnswer.of(account, wanted, this.accounts.audience(account, wanted));
		};
	}

	@GetMapping("/{mediaId:\\d+}/")
	Callable<MediumAnswer> medium(CallerId caller, @PathVariable String mediaId) {
		return () -> this.media.of(this.instagram.account(caller), mediaId);
	}

	record AnalyticsAnswer(String accountId, @Nullable String username, @Nullable String profilePictureUrl,
			AccountView account, String period, @Nullable Instant since, @Nullable Instant until,
			Map<String, @Nullable BigDecimal> insights, List<Metric> metrics, List<PostView> recentMedia,
			List<PostView> recentPosts, boolean testMode) {
	}

	record AccountView(String id, @Nullable String username, @Nullable String name, @Nullable String profilePictureUrl,
			@Nullable Long followersCount, @Nullable Long followsCount, @Nullable Long mediaCount) {

		static AccountView of(InstagramUser user) {
			return new AccountView(user.id(), user.username(), user.name(), user.profilePictureUrl(),
					user.followersCount(), user.followsCount(), user.mediaCount());
		}

	}

	record MediumAnswer(String mediaId, @Nullable String mediaType, Map<String, @Nullable BigDecimal> insights,
			List<Metric> metrics, PostView media, boolean testMode) {
	}

	record AudienceAnswer(String accountId, String username, Timeframe timeframe,
			Map<String, Map<String, BigDecimal>> followerDemographics,
			Map<String, Map<String, BigDecimal>> engagedAudienceDemographics, Map<String, BigDecimal> onlineFollowers,
			List<Metric> metrics, boolean testMode) {

		static AudienceAnswer of(InstagramAccount account, Timeframe timeframe, List<Metric> metrics) {
			Map<String, Metric> byName = new LinkedHashMap<>();
			metrics.forEach((metric) -> byName.put(metric.name(), metric));
			return new AudienceAnswer(account.instagramUserId(), account.username(), timeframe,
					byName.get("follower_demographics").breakdowns(),
					byName.get("engaged_audience_demographics").breakdowns(),
					byName.get(AudienceMetrics.ONLINE).breakdowns().getOrDefault(AudienceMetrics.HOUR, Map.of()),
					metrics, account.testMode());
		}

	}

}
