package com.brandautomator.insight;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.insight.BestTime.Hour;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says at which hours of the week the posts of the caller's selected account did best, by
 * the numbers that are kept of them.
 */
@RestController
class BestTimeController {

	private static final Set<String> METRICS = new TreeSet<>(
			Set.of("reach", "views", "total_interactions", "likes", "comments", "saved", "shares"));

	private final Profiles profiles;

	private final KeptSeries series;

	private final BestTimeProperties properties;

	private final Clock clock;

	BestTimeController(Profiles profiles, KeptSeries series, BestTimeProperties properties, Clock clock) {
		this.profiles = profiles;
		this.series = series;
		this.properties = properties;
		this.clock = clock;
	}

	@GetMapping(path = "/api/v1/automation/instagram/analytics/best-time/", produces = MediaType.APPLICATION_JSON_VALUE)
	BestTimeAnswer bestTime(CallerId caller, @RequestParam(name = "time_zone", defaultValue = "UTC") String timeZone,
			@RequestParam(defaultValue = "reach") String metric,
			@RequestParam(defaultValue = "90") @Min(1) @Max(3660) int days) {
		ZoneId zone = zone(timeZone);
		if (!METRICS.contains(metric)) {
			throw new InvalidInput("metric", "must be one of " + String.join(", ", METRICS));
		}
		Profile profile = this.profiles.connected(caller);
		Instant since = this.clock.instant().minus(Duration.ofDays(days));
		BestTime best = BestTime.of(this.series.ofPosts(HistoryAnswers.account(profile), metric, since), zone,
				this.properties);
		return new BestTimeAnswer(String.valueOf(profile.instagramUserId()), profile.instagramUsername(), metric,
				zone.getId(), days, best.enough() ? "ok" : "not_enough_posts", best.posts(), this.properties.posts(),
				this.properties.postsOfHour(), best.best(), best.hours(), profile.testMode());
	}

	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			throw new InvalidInput("time_zone", "must be a time zone such as Europe/Berlin");
		}
	}

	/**
	 * When posts did best.
	 *
	 * @param status {@code ok}, or {@code not_enough_posts}
	 * @param posts how many posts it rests on
	 * @param postsNeeded how many there must be for a recommendation
	 * @param postsNeededPerHour how many in an hour that is recommended
	 * @param best the recommendation; none while there are not enough posts
	 * @param hours every hour of the week with a post
	 */
	record BestTimeAnswer(String accountId, @Nullable String username, String metric, String timeZone, int days,
			String status, int posts, int postsNeeded, int postsNeededPerHour, List<Hour> best, List<Hour> hours,
			boolean testMode) {
	}

}
