package com.brandautomator.upload.convert;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The memory that conversions share: a picture waits until its share is free, so that
 * many large ones at once take turns instead of the heap.
 */
@Component
class ConversionRoom {

	private static final int UNIT = 1024;

	private static final Duration AGAIN = Duration.ofSeconds(10);

	private final int all;

	private final Semaphore free;

	private final Duration patience;

	ConversionRoom(ConversionProperties properties) {
		this.all = (int) (properties.memory().toBytes() / UNIT);
		this.free = new Semaphore(this.all, true);
		this.patience = properties.patience();
	}

	boolean holds(long bytes) {
		return bytes / UNIT < this.all;
	}

	/**
	 * Takes a share, which is to be given back.
	 * @throws ProblemException 503 when none gets free in time
	 */
	Share take(long bytes) {
		int share = (int) Math.min(this.all, bytes / UNIT + 1);
		try {
			if (this.free.tryAcquire(share, this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				return () -> this.free.release(share);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
				"Many large pictures are being converted. Please send yours again in a moment.")
			.retryAfter(AGAIN);
	}

	/**
	 * A share of the memory.
	 */
	interface Share {

		void release();

	}

}
