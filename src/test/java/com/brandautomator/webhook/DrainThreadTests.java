package com.brandautomator.webhook;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

/**
 * Handing over steps back for deliveries, but not for long after they have ceased.
 */
class DrainThreadTests {

	private static final Duration SOON = Duration.ofSeconds(4);

	private final Drain drain = mock(Drain.class);

	private final ArrivalQueue arrivals = mock(ArrivalQueue.class);

	private final AtomicBoolean quiet = new AtomicBoolean();

	private final DrainThread thread = new DrainThread(this.drain, this.arrivals);

	@BeforeEach
	void letTheFirstBatchTakeLong() {
		given(this.arrivals.isBusy()).willReturn(true);
		given(this.arrivals.isQuiet()).willAnswer((call) -> this.quiet.get());
		given(this.drain.batch()).willAnswer((call) -> {
			TimeUnit.SECONDS.sleep(1);
			return true;
		}).willReturn(true, false);
		this.thread.start();
		this.thread.wake();
	}

	@AfterEach
	void stop() {
		this.thread.stop();
	}

	@Test
	void whatIsLeftFollowsAsSoonAsDeliveriesHaveCeased() {
		Awaitility.await().untilAsserted(() -> verify(this.arrivals, atLeast(2)).isQuiet());
		this.quiet.set(true);
		Awaitility.await().atMost(SOON).untilAsserted(() -> verify(this.drain, atLeast(3)).batch());
	}

	@Test
	void stoppingWaitsForNoRest() {
		Awaitility.await().untilAsserted(() -> verify(this.arrivals, atLeast(2)).isQuiet());
		assertThat(CompletableFuture.runAsync(this.thread::stop)).succeedsWithin(SOON);
	}

}
