package com.brandautomator.comment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import com.brandautomator.TurnableClock;
import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/**
 * What Meta's limits and refusals mean for the rest of a bulk.
 */
class BulkMachineTests {

	private final InstagramService instagram = Mockito.mock(InstagramService.class);

	private final InstagramAccount account = Mockito.mock(InstagramAccount.class);

	private final Bulks bulks = Mockito.mock(Bulks.class);

	private final BulkStep step = Mockito.mock(BulkStep.class);

	private final TurnableClock clock = new TurnableClock();

	private final BulkMachine machine = new BulkMachine(this.instagram, this.bulks, this.step,
			new BulkProperties(100, Duration.ofSeconds(20), Duration.ofMinutes(2), Duration.ofDays(30)), this.clock);

	private final Bulk bulk = new Bulk(UUID.randomUUID(), new CallerId("someone"),
			new AccountKey(GraphBase.SANDBOX, "17841400000000001"), BulkAction.HIDE, null, null, false,
			IntStream.range(0, 3)
				.mapToObj((place) -> new Bulk.Item(place, "c" + place, UUID.randomUUID(), null, null, null))
				.toList());

	@BeforeEach
	void connect() {
		given(this.instagram.account(any(), anyString())).willReturn(this.account);
		given(this.account.inBackground()).willReturn(this.account);
		given(this.step.take(any(), any(), any(), any())).willReturn(true);
	}

	@Test
	void restWaitsAsLongAsMetaSays() {
		refuseSecond(Kind.RATE_LIMITED);
		this.machine.work(this.bulk);
		verify(this.bulks).settle(any(), eq(this.bulk.items().get(0)), eq(true), any(), any());
		verify(this.bulks, times(1)).settle(any(), any(), Mockito.anyBoolean(), any(), any());
		verify(this.step, times(2)).take(any(), any(), any(), any());
		verify(this.bulks).leave(this.bulk.id(), Duration.ofMinutes(7));
		verify(this.bulks, never()).finish(any());
		verify(this.account).inBackground();
	}

	@Test
	void nothingIsTriedThatIsDone() {
		List<Bulk.Item> items = List.of(new Bulk.Item(0, "c0", UUID.randomUUID(), true, null, null),
				this.bulk.items().get(1));
		Bulk rest = new Bulk(this.bulk.id(), this.bulk.caller(), this.bulk.account(), BulkAction.HIDE, null, null,
				false, items);
		given(this.bulks.take(rest.id())).willReturn(true);
		given(this.bulks.find(rest.id())).willReturn(Optional.of(rest));
		assertThat(this.machine.resume(rest.id())).isNull();
		verify(this.step, times(1)).take(any(), eq(items.get(1)), any(), any());
		verify(this.bulks).finish(rest.id());
	}

	@ParameterizedTest
	@EnumSource(names = { "TOKEN_REFUSED", "PERMISSION_MISSING", "ACCOUNT_RESTRICTED" })
	void whatWouldRefuseAllIsNotTriedAgain(Kind kind) {
		refuseSecond(kind);
		this.machine.work(this.bulk);
		verify(this.step, times(2)).take(any(), any(), any(), any());
		verify(this.bulks).settle(any(), eq(this.bulk.items().get(2)), eq(false), anyString(), eq(kind.sentence()));
		verify(this.bulks).finish(this.bulk.id());
	}

	@ParameterizedTest
	@EnumSource(names = { "OBJECT_MISSING", "REFUSED", "TRANSIENT", "OUTCOME_UNKNOWN" })
	void whatConcernsOneLeavesTheOthers(Kind kind) {
		refuseSecond(kind);
		this.machine.work(this.bulk);
		verify(this.bulks).settle(any(), eq(this.bulk.items().get(1)), eq(false), anyString(), eq(kind.sentence()));
		verify(this.bulks).settle(any(), eq(this.bulk.items().get(2)), eq(true), any(), any());
		verify(this.bulks).finish(this.bulk.id());
	}

	@Test
	void requestLeavesTheRestWhenItsTimeIsOver() {
		given(this.step.take(any(), any(), any(), any())).willAnswer((call) -> {
			this.clock.turn(Duration.ofSeconds(21));
			return true;
		});
		this.machine.work(this.bulk);
		verify(this.step, times(1)).take(any(), any(), any(), any());
		verify(this.bulks).leave(this.bulk.id(), Duration.ZERO);
	}

	private void refuseSecond(Kind kind) {
		given(this.step.take(any(), argThat((item) -> item != null && item.place() == 1), any(), any()))
			.willThrow(kind.exception(GraphError.NONE, kind.sentence(), Duration.ofMinutes(7)));
	}

}
