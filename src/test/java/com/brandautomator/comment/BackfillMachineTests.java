package com.brandautomator.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.webhook.intake.CommentIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * What Meta's failures mean for the reading of comments.
 */
class BackfillMachineTests {

	private static final AccountKey ACCOUNT = new AccountKey(GraphBase.SANDBOX, "17841400000000001");

	private final InstagramService instagram = Mockito.mock(InstagramService.class);

	private final InstagramAccount account = Mockito.mock(InstagramAccount.class);

	private final Backfills backfills = Mockito.mock(Backfills.class);

	private final CommentIntake intake = Mockito.mock(CommentIntake.class);

	private final BackfillMachine machine = new BackfillMachine(this.instagram, this.backfills, this.intake,
			new CommentProperties(Duration.ofDays(7), 50, 200, Duration.ofSeconds(30), Duration.ofMinutes(2), 3));

	@BeforeEach
	void connect() {
		given(this.instagram.account(ACCOUNT)).willReturn(Optional.of(this.account));
		given(this.account.inBackground()).willReturn(this.account);
	}

	@ParameterizedTest
	@CsvSource({ "RATE_LIMITED, PT1M", "TOKEN_REFUSED, PT1S", "TRANSIENT, PT2M", "TIMED_OUT, PT2M" })
	void waitsWhereWaitingHelps(Kind kind, Duration wait) {
		reading(0, List.of());
		given(this.account.getUserMedia(anyInt(), any())).willThrow(kind.exception(GraphError.NONE));
		assertThat(this.machine.advance(ACCOUNT)).isEqualTo(wait);
		verify(this.backfills, never()).failed(any(), any());
	}

	@ParameterizedTest
	@EnumSource(names = { "PERMISSION_MISSING", "ACCOUNT_RESTRICTED", "REFUSED" })
	void endsWhereWaitingDoesNotHelp(Kind kind) {
		reading(0, List.of());
		given(this.account.getUserMedia(anyInt(), any())).willThrow(kind.exception(GraphError.NONE));
		assertThat(this.machine.advance(ACCOUNT)).isNull();
		verify(this.backfills).failed(ACCOUNT, kind.sentence());
	}

	@Test
	void givesUpWhenMetaCannotAnswerForLong() {
		reading(2, List.of());
		given(this.account.getUserMedia(anyInt(), any())).willThrow(Kind.TRANSIENT.exception(GraphError.NONE));
		assertThat(this.machine.advance(ACCOUNT)).isNull();
		verify(this.backfills).failed(ACCOUNT, Kind.TRANSIENT.sentence());
	}

	@Test
	void mediumThatIsGoneHoldsUpNoOther() {
		reading(0, List.of("gone", "there"));
		given(this.account.getMedia("gone")).willThrow(Kind.OBJECT_MISSING.exception(GraphError.NONE));
		assertThat(this.machine.advance(ACCOUNT)).isEqualTo(Duration.ZERO);
		verify(this.backfills).read(ACCOUNT, "gone", 0);
	}

	@Test
	void commentsThatCannotBeStoredAreReadAgain() {
		reading(0, List.of("medium"));
		Mockito.doThrow(new IllegalStateException("no database")).when(this.intake).join(eq(ACCOUNT), any());
		given(this.account.getMedia("medium"))
			.willReturn(new Media("medium", null, "IMAGE", "FEED", null, null, null, null, null, null, null));
		given(this.account.getCommentThreads(eq("medium"), anyInt(), any()))
			.willReturn(new GraphList<>(List.of(), null));
		assertThatIllegalStateException().isThrownBy(() -> this.machine.advance(ACCOUNT));
		verify(this.backfills, never()).read(any(), any(), anyInt());
	}

	@Test
	void nobodysConnectionWorks() {
		reading(0, List.of());
		given(this.instagram.account(ACCOUNT)).willReturn(Optional.empty());
		assertThat(this.machine.advance(ACCOUNT)).isNull();
		verify(this.backfills).failed(eq(ACCOUNT), any());
	}

	private void reading(int failures, List<String> pending) {
		BackfillStatus status = pending.isEmpty() ? BackfillStatus.WAITING : BackfillStatus.READING;
		given(this.backfills.find(ACCOUNT)).willReturn(Optional.of(new Backfill("gap", status,
				Instant.parse("2026-11-20T00:00:00Z"), pending, 0, 0, failures, null, Instant.EPOCH, null)));
	}

}
