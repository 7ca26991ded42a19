package com.brandautomator.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.web.FieldProblem;
import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are wanted.
 *
 * @param mediaId of which medium; null for the account
 */
record HistoryQuestion(String metric, DaySpan span, @Nullable String mediaId) {

	/** How many days are answered when nobody says. */
	private static final int USUAL_DAYS = 30;

	/**
	 * What a caller asks for.
	 * @param yesterday the day before today, as far as we know
	 * @param most how many days may be asked for
	 * @throws InvalidInput for all that is wrong with it at once
	 */
	static HistoryQuestion of(Asked asked, LocalDate yesterday, int most) {
		List<FieldProblem> problems = new ArrayList<>();
		String metric = metric(asked, problems);
		LocalDate to = day("to", asked.to(), problems).orElse(yesterday);
		LocalDate from = day("from", asked.from(), problems).orElse(to.minusDays(USUAL_DAYS - 1));
		if (asked.mediaId() != null && !asked.mediaId().matches("\\d{1,32}")) {
			problems.add(new FieldProblem("media_id", "must be the id of a medium, which is a number"));
		}
		if (problems.isEmpty() && from.isAfter(to)) {
			problems.add(new FieldProblem("from", "must not be after to, which is " + to));
		}
		if (problems.isEmpty() && new DaySpan(from, to).days() > most) {
			problems.add(new FieldProblem("from", "must be at most %d days before to, both included; it is %s"
				.formatted(most, new DaySpan(from, to).days())));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return new HistoryQuestion(metric, new DaySpan(from, to), asked.mediaId());
	}

	private static String metric(Asked asked, List<FieldProblem> problems) {
		Set<String> all = (asked.mediaId() != null) ? KeptMetrics.ofMedia() : KeptMetrics.ofAccount();
		String metric = (asked.metric() != null) ? KeptMetrics.wanted(asked.metric().strip()) : "";
		// a part is named behind its whole
		if (!all.contains(metric.replaceFirst("/[A-Za-z_]+$", ""))) {
			problems.add(new FieldProblem("metric", "must be one of " + String.join(", ", all)));
		}
		return metric;
	}

	private static Optional<LocalDate> day(String field, @Nullable String text, List<FieldProblem> problems) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.parse(text.strip());
			if (day.getYear() >= 2010 && day.getYear() < 2100) {
				return Optional.of(day);
			}
		}
		catch (DateTimeParseException ex) {
			// it is reported below, as a day of another age is
		}
		problems.add(new FieldProblem(field, "must be a day such as 2026-11-23"));
		return Optional.empty();
	}

	/**
	 * What a caller wrote; null where they left something out.
	 */
	record Asked(@Nullable String metric, @Nullable String from, @Nullable String to, @Nullable String mediaId) {
	}

}
