package com.brandautomator.comment.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramComments;
import com.brandautomator.instagram.InstagramService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.InOrder;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

/**
 * What Meta's answers mean for what a rule does.
 */
class ActionMachineTests {

	private static final AccountKey ACCOUNT = new AccountKey(GraphBase.SANDBOX, "17841400000000001");

	private final InstagramService instagram = Mockito.mock(InstagramService.class);

	private final InstagramAccount account = Mockito.mock(InstagramAccount.class);

	private final InstagramComments comments = Mockito.mock(InstagramComments.class);

	private final Actions actions = Mockito.mock(Actions.class);

	private final RuleProperties properties = new RuleProperties(50, 200, 100, 500, 1000, 5000, 500, 10,
			Duration.ofSeconds(30), 3, Duration.ofDays(90));

	private final ActionMachine machine = new ActionMachine(this.instagram, this.actions,
			new Setbacks(this.actions, this.properties));

	@BeforeEach
	void connect() {
		given(this.instagram.account(ACCOUNT)).willReturn(Optional.of(this.account));
		given(this.account.inBackground()).willReturn(this.account);
		given(this.account.comments()).willReturn(this.comments);
		given(this.actions.move(anyLong(), any(), any(), any())).willReturn(true);
	}

	@Test
	void writesDownThatItActsBeforeItAsksMeta() {
		turn(RuleAction.HIDE, ActionStatus.PENDING, 0);
		assertThat(this.machine.advance(ACCOUNT)).isNull();
		InOrder order = inOrder(this.actions, this.comments);
		order.verify(this.actions).move(7, ActionStatus.PENDING, ActionStatus.ACTING, null);
		order.verify(this.comments).hide("c1");
		order.verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.DONE, null);
	}

	@Test
	void goesOnWhereACrashLeftIt() {
		turn(RuleAction.DELETE, ActionStatus.ACTING, 0);
		assertThat(this.machine.advance(ACCOUNT)).isNull();
		verify(this.comments).delete("c1");
		verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.DONE, null);
	}

	@Test
	void whatWasTakenBackBeforeItBeganIsNotDone() {
		turn(RuleAction.DELETE, ActionStatus.PENDING, 0);
		given(this.actions.move(7, ActionStatus.PENDING, ActionStatus.ACTING, null)).willReturn(false);
		this.machine.advance(ACCOUNT);
		verify(this.comments, never()).delete(any());
	}

	@Test
	void whatWasTakenBackWhileItWasDoneIsTakenBackOnceMore() {
		turn(RuleAction.HIDE, ActionStatus.ACTING, 0);
		given(this.actions.move(7, ActionStatus.ACTING, ActionStatus.DONE, null)).willReturn(false);
		this.machine.advance(ACCOUNT);
		verify(this.actions).move(7, ActionStatus.UNDONE, ActionStatus.UNDOING, null);
	}

	@Test
	void aCommentThatIsGoneIsAsGoodAsDone() {
		turn(RuleAction.DELETE, ActionStatus.PENDING, 0);
		given(this.comments.get("c1")).willThrow(Kind.OBJECT_MISSING.exception(GraphError.NONE));
		this.machine.advance(ACCOUNT);
		verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.DONE, "The comment was gone already.");
	}

	@Test
	void whatIsNoCommentIsNotDeleted() {
		turn(RuleAction.DELETE, ActionStatus.PENDING, 0);
		given(this.comments.get("c1")).willThrow(Kind.REFUSED.exception(GraphError.NONE));
		this.machine.advance(ACCOUNT);
		verify(this.comments, never()).delete(any());
		verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.FAILED, Kind.REFUSED.sentence());
	}

	@ParameterizedTest
	@CsvSource({ "RATE_LIMITED, PT1M", "TOKEN_REFUSED, PT1S" })
	void waitsAndCanStillBeTakenBackWhereMetaSurelyDidNothing(Kind kind, Duration wait) {
		turn(RuleAction.HIDE, ActionStatus.PENDING, 0);
		willThrow(kind.exception(GraphError.NONE)).given(this.comments).hide("c1");
		assertThat(this.machine.advance(ACCOUNT)).isEqualTo(wait);
		verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.PENDING, null);
	}

	@ParameterizedTest
	@EnumSource(names = { "TRANSIENT", "TIMED_OUT", "OUTCOME_UNKNOWN" })
	void triesAgainLaterAndLaterAndGivesUp(Kind kind) {
		willThrow(kind.exception(GraphError.NONE)).given(this.comments).hide("c1");
		turn(RuleAction.HIDE, ActionStatus.ACTING, 1);
		this.machine.advance(ACCOUNT);
		verify(this.actions).putOff(eq(7L), argThat((wait) -> wait.toSeconds() >= 60 && wait.toSeconds() <= 72),
				eq(kind.sentence()));
		turn(RuleAction.HIDE, ActionStatus.ACTING, 2);
		this.machine.advance(ACCOUNT);
		verify(this.actions).move(7, ActionStatus.ACTING, ActionStatus.FAILED, kind.sentence());
	}

	@Test
	void waitsForSomebodyToConnectWhereNobodysConnectionWorks() {
		turn(RuleAction.HIDE, ActionStatus.PENDING, 0);
		given(this.instagram.account(ACCOUNT)).willReturn(Optional.empty());
		this.machine.advance(ACCOUNT);
		verify(this.actions).park(eq(ACCOUNT), argThat((problem) -> problem.contains("reconnect")));
	}

	@Test
	void waitsForSomebodyToConnectWhereAPermissionIsMissing() {
		turn(RuleAction.HIDE, ActionStatus.PENDING, 0);
		willThrow(Kind.PERMISSION_MISSING.exception(GraphError.NONE)).given(this.comments).hide("c1");
		this.machine.advance(ACCOUNT);
		verify(this.actions).park(ACCOUNT, Kind.PERMISSION_MISSING.sentence());
	}

	@Test
	void oneThatIsPutOffKeepsOthersNoLongerThanHalfAMinute() {
		Actions.Due later = new Actions.Due(action(RuleAction.HIDE, ActionStatus.ACTING, 3), Duration.ofHours(1));
		given(this.actions.next(ACCOUNT)).willReturn(Optional.of(later));
		assertThat(this.machine.advance(ACCOUNT)).isEqualTo(Duration.ofSeconds(30));
		verify(this.comments, never()).hide(any());
	}

	@Test
	void undoShowsTheCommentAgain() {
		turn(RuleAction.HIDE, ActionStatus.UNDOING, 0);
		this.machine.advance(ACCOUNT);
		verify(this.comments).unhide("c1");
		verify(this.actions).move(7, ActionStatus.UNDOING, ActionStatus.UNDONE, null);
	}

	private void turn(RuleAction action, ActionStatus status, int failures) {
		given(this.actions.next(ACCOUNT))
			.willReturn(Optional.of(new Actions.Due(action(action, status, failures), Duration.ZERO)))
			.willReturn(Optional.empty());
	}

	private static Action action(RuleAction action, ActionStatus status, int failures) {
		return new Action(7, 1, new ActedComment("c1", "m1", "s1", "anna.k", "spam"), action, status, false,
				new Match("word", "spam", "spam", 0, 4), null, failures, Instant.EPOCH, null, null);
	}

}
