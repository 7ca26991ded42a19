package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the numbers of the caller's selected account, or of one of its media, day by day,
 * for as long as they have been kept.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/analytics/history", produces = MediaType.APPLICATION_JSON_VALUE)
class HistoryController {

	private final HistoryAnswers answers;

	HistoryController(HistoryAnswers answers) {
		this.answers = answers;
	}

	@GetMapping("/")
	Callable<HistoryAnswer> history(CallerId caller, @RequestParam(required = false) @Nullable String metric,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@RequestParam(name = "media_id", required = false) @Nullable String mediaId) {
		return () -> this.answers.answer(caller, new HistoryQuestion.Asked(metric, from, to, mediaId));
	}

	/**
	 * A metric day by day.
	 *
	 * @param timeZone whose days
	 * @param series every day that was asked for
	 * @param gaps the days without a number, which is not zero
	 */
	record HistoryAnswer(String accountId, @Nullable String username, String metric,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mediaId, LocalDate from, LocalDate to,
			String timeZone, List<Point> series, List<Gap> gaps, ReadingView reading, boolean testMode) {
	}

	record Point(LocalDate day, @Nullable BigDecimal value, @Nullable Instant asOf, @Nullable String source) {

		static Point of(LocalDate day, @Nullable KeptNumber number) {
			return (number != null) ? new Point(day, number.value(), number.asOf(), number.source())
					: new Point(day, null, null, null);
		}

	}

	record Gap(LocalDate from, LocalDate to) {
	}

	/**
	 * How far the numbers have been read.
	 *
	 * @param since when we began to keep them
	 * @param lookedAt when new media were last looked for
	 * @param complete whether all that Meta still has of these days has been read
	 * @param problem what keeps us from it; null while all is well
	 */
	record ReadingView(@Nullable Instant since, @Nullable Instant lookedAt, boolean complete,
			@Nullable String problem) {
	}

}
