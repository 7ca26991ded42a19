package com.brandautomator.publishing;

import java.util.Optional;
import java.util.concurrent.Semaphore;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;

/**
 * Lets so many videos be on their way to Meta at once that the threads of jobs are left
 * to everything else.
 */
@Component
class TransferLanes {

	private final Semaphore free;

	TransferLanes(Properties properties) {
		this.free = new Semaphore(properties.atOnce());
	}

	/**
	 * Takes a lane, which is to be closed; empty where there is none.
	 */
	Optional<Lane> take() {
		return this.free.tryAcquire() ? Optional.of(this.free::release) : Optional.empty();
	}

	/**
	 * A lane of one video.
	 */
	interface Lane {

		/** Gives it back. */
		void close();

	}

	/**
	 * How videos are sent.
	 *
	 * @param atOnce how many videos a node sends at once; fewer than it has threads for
	 * jobs
	 */
	@ConfigurationProperties("publishing.transfer")
	@Validated
	record Properties(@DefaultValue("4") @Positive int atOnce) {
	}

}
