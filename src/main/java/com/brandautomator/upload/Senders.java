package com.brandautomator.upload;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Those who are sending pieces of files. They have threads of their own, so that slow
 * ones hold none that others wait for, and nobody has more than half of these.
 */
@Component
class Senders {

	private static final Duration AGAIN = Duration.ofSeconds(5);

	private final Map<CallerId, Integer> sending = new HashMap<>();

	private final int most;

	private final ThreadPoolTaskExecutor threads;

	private int all;

	Senders(ResumableProperties properties) {
		this.most = properties.atOnce();
		this.threads = new ThreadPoolTaskExecutor();
		this.threads.setThreadNamePrefix("sender-");
		this.threads.setCorePoolSize(this.most);
		this.threads.setAllowCoreThreadTimeOut(true);
		this.threads.setDaemon(true);
		this.threads.initialize();
	}

	AsyncTaskExecutor threads() {
		return this.threads;
	}

	/**
	 * Lets one in, who leaves by closing what is given back.
	 * @throws ProblemException 503 where there is no room
	 */
	synchronized Place admit(CallerId caller) {
		int own = this.sending.getOrDefault(caller, 0);
		if (this.all >= this.most || own >= Math.max(1, this.most / 2)) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
					"Many files are on their way to us. Please send yours again in a moment.")
				.retryAfter(AGAIN);
		}
		this.all++;
		this.sending.put(caller, own + 1);
		return () -> leave(caller);
	}

	private synchronized void leave(CallerId caller) {
		this.all--;
		this.sending.computeIfPresent(caller, (key, own) -> (own > 1) ? Integer.valueOf(own - 1) : null);
	}

	/**
	 * A sender's place.
	 */
	interface Place extends AutoCloseable {

		@Override
		void close();

	}

}
