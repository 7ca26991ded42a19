package com.brandautomator.insight;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.insight.HistoryController.Gap;
import com.brandautomator.insight.HistoryController.HistoryAnswer;
import com.brandautomator.insight.HistoryController.Point;
import com.brandautomator.insight.HistoryController.ReadingView;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Puts together the numbers that are kept of the caller's selected account, also while
 * its connection is broken.
 */
@Component
class HistoryAnswers {

	private final Profiles profiles;

	private final HistoryReading reading;

	private final HistoryStates states;

	private final KeptMedia media;

	private final KeptSeries series;

	private final HistoryQueue queue;

	private final HistoryProperties properties;

	HistoryAnswers(Profiles profiles, HistoryReading reading, HistoryStates states, KeptMedia media, KeptSeries series,
			HistoryQueue queue, HistoryProperties properties) {
		this.profiles = profiles;
		this.reading = reading;
		this.states = states;
		this.media = media;
		this.series = series;
		this.queue = queue;
		this.properties = properties;
	}

	/**
	 * @throws ProblemException when the medium is none of the account's
	 */
	HistoryAnswer answer(CallerId caller, HistoryQuestion.Asked asked) {
		Profile profile = this.profiles.connected(caller);
		AccountKey account = account(profile);
		HistoryQuestion question = HistoryQuestion.of(asked, MetaDay.at(this.reading.now(account)).minusDays(1),
				this.properties.span());
		boolean complete = this.reading.catchUp(account, question);
		if (!complete) {
			this.queue.enqueueIfForgotten(account, Duration.ZERO);
		}
		Map<LocalDate, KeptNumber> numbers = numbers(account, question);
		return new HistoryAnswer(account.instagramUserId(), profile.instagramUsername(), question.metric(),
				question.mediaId(), question.span().from(), question.span().to(), MetaDay.ZONE.getId(),
				question.span().each().map((day) -> Point.of(day, numbers.get(day))).toList(), gaps(question, numbers),
				view(profile, complete), profile.testMode());
	}

	static AccountKey account(Profile profile) {
		return new AccountKey(profile.graphBase(), String.valueOf(profile.instagramUserId()));
	}

	private Map<LocalDate, KeptNumber> numbers(AccountKey account, HistoryQuestion question) {
		String medium = question.mediaId();
		if (medium == null) {
			return this.series.ofAccount(account, question.metric(), question.span());
		}
		if (!this.media.has(account, medium)) {
			throw new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no such medium on this account.");
		}
		return this.series.ofMedium(account, medium, question.metric(), question.span());
	}

	private static List<Gap> gaps(HistoryQuestion question, Map<LocalDate, KeptNumber> numbers) {
		List<Gap> gaps = new ArrayList<>();
		question.span().each().filter((day) -> numbers.get(day) == null).forEach((day) -> {
			int last = gaps.size() - 1;
			if (last >= 0 && gaps.get(last).to().plusDays(1).equals(day)) {
				gaps.set(last, new Gap(gaps.get(last).from(), day));
			}
			else {
				gaps.add(new Gap(day, day));
			}
		});
		return gaps;
	}

	private ReadingView view(Profile profile, boolean complete) {
		Optional<HistoryState> state = this.states.find(account(profile));
		return new ReadingView(state.map(HistoryState::begunAt).orElse(null),
				state.map(HistoryState::listedAt).orElse(null), complete,
				state.map(HistoryState::problem).orElse(profile.statusReason()));
	}

}
