package com.brandautomator.instagram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.TurnableClock;
import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was just read is not asked for again, and never outlives a change.
 */
class RecentReadsTests {

	private static final AccountKey ACCOUNT = new AccountKey(GraphBase.META, "17841400000000001");

	private static final AccountKey OTHER = new AccountKey(GraphBase.SANDBOX, "17841400000000001");

	private final TurnableClock clock = new TurnableClock();

	private final RecentReads reads = new RecentReads(new InstagramProperties(Duration.ofSeconds(5)), this.clock);

	private final AtomicInteger asked = new AtomicInteger();

	@Test
	void sameQuestionIsAskedOnceUntilTheTimeIsOver() {
		assertThat(List.of(ask(ACCOUNT, 1, "a"), ask(ACCOUNT, 1, "a"))).containsExactly(1, 1);
		this.clock.turn(Duration.ofSeconds(6));
		assertThat(ask(ACCOUNT, 1, "a")).isEqualTo(2);
	}

	@Test
	void otherQuestionsProfilesAndAccountsHaveAnswersOfTheirOwn() {
		assertThat(List.of(ask(ACCOUNT, 1, "a"), ask(ACCOUNT, 1, "b"), ask(ACCOUNT, 2, "a"), ask(OTHER, 1, "a")))
			.containsExactly(1, 2, 3, 4);
	}

	@Test
	void changeForgetsWhatWasReadOfThisAccountAlone() {
		ask(ACCOUNT, 1, "a");
		ask(OTHER, 1, "a");
		this.reads.forget(ACCOUNT);
		assertThat(List.of(ask(ACCOUNT, 1, "a"), ask(OTHER, 1, "a"))).containsExactly(3, 2);
	}

	@Test
	void answerThatWasUnderWayDuringAChangeIsNotRemembered() {
		Object stale = this.reads.get(ACCOUNT, List.of(1L, "a"), () -> {
			this.reads.forget(ACCOUNT);
			return this.asked.incrementAndGet();
		});
		assertThat(stale).isEqualTo(1);
		assertThat(ask(ACCOUNT, 1, "a")).isEqualTo(2);
	}

	@Test
	void nothingIsRememberedUnlessASettingSaysSo() {
		RecentReads off = new RecentReads(new InstagramProperties(Duration.ZERO), this.clock);
		List<Object> question = List.of(1L, "a");
		off.get(ACCOUNT, question, this.asked::incrementAndGet);
		assertThat(off.<Integer>get(ACCOUNT, question, this.asked::incrementAndGet)).isEqualTo(2);
	}

	private int ask(AccountKey account, long profile, String question) {
		return this.reads.<Integer>get(account, List.of(profile, question), this.asked::incrementAndGet);
	}

}
