package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.brandautomator.sandbox.files.Transfer;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Looks twice a second for videos to fetch and after those on their way, on one thread of
 * its own.
 */
@SandboxPart
class VideoRounds implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(VideoRounds.class);

	private static final int AT_ONCE = 64;

	private static final int MOST_TRIES = 3;

	/** Unknown upload error. */
	private static final int GIVEN_UP = 2207053;

	/** Nothing came for so long. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** However much came. */
	private static final Duration MOST = Duration.ofMinutes(3);

	private static final Duration RENEWAL = Duration.ofSeconds(2);

	private final Map<String, Under> underWay = new ConcurrentHashMap<>();

	private final VideoClaims claims;

	private final VideoIntake intake;

	private volatile @Nullable ScheduledExecutorService thread;

	VideoRounds(VideoClaims claims, VideoIntake intake) {
		this.claims = claims;
		this.intake = intake;
	}

	/**
	 * Lets the next round begin at once.
	 */
	void wake() {
		ScheduledExecutorService running = this.thread;
		if (running != null) {
			running.execute(this::round);
		}
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor();
		started.scheduleWithFixedDelay(this::round, 0, 500, TimeUnit.MILLISECONDS);
		this.thread = started;
	}

	@Override
	public void stop() {
		ScheduledExecutorService running = this.thread;
		this.thread = null;
		if (running != null) {
			running.shutdownNow();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private void round() {
		try {
			this.underWay.values().forEach(this::lookAfter);
			int room = AT_ONCE - this.underWay.size();
			List<VideoClaim> taken = (room > 0) ? this.claims.take(room) : List.of();
			for (VideoClaim claim : taken) {
				begin(claim);
			}
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The sandbox could not look after its videos; the next round follows", ex);
		}
	}

	private void begin(VideoClaim claim) throws IOException {
		if (claim.fetchTries() > MOST_TRIES) {
			this.claims.fail(claim, GIVEN_UP);
			return;
		}
		Transfer transfer = new Transfer();
		this.underWay.put(claim.id(), new Under(claim, transfer, System.nanoTime()));
		this.intake.begin(claim, transfer).whenComplete((nothing, failure) -> this.underWay.remove(claim.id()));
	}

	private void lookAfter(Under video) {
		boolean ended = video.transfer().total().orElse(-1) == video.transfer().bytes();
		if (!ended && (video.transfer().idle().compareTo(PATIENCE) > 0 || video.age().compareTo(MOST) > 0)) {
			video.transfer().abandon();
		}
		if (video.isToRenew()) {
			this.claims.renew(video.claim(), video.transfer());
			this.underWay.computeIfPresent(video.claim().id(), (id, it) -> it.afterRenewal());
		}
	}

	/**
	 * A video on its way.
	 */
	private record Under(VideoClaim claim, Transfer transfer, long begun, long renewed) {

		Under(VideoClaim claim, Transfer transfer, long begun) {
			this(claim, transfer, begun, begun);
		}

		Duration age() {
			return Duration.ofNanos(System.nanoTime() - this.begun);
		}

		boolean isToRenew() {
			return System.nanoTime() - this.renewed > RENEWAL.toNanos();
		}

		Under afterRenewal() {
			return new Under(this.claim, this.transfer, this.begun, System.nanoTime());
		}

	}

}
