package com.brandautomator.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.annotation.PreDestroy;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts durable jobs in line, within the caller's transaction, and wakes the scheduler
 * when they are due instead of leaving them to its next look.
 */
@Component
public class Jobs {

	// Anything later is found in time by the scheduler's own polling.
	private static final Duration WORTH_WAKING = Duration.ofMinutes(2);

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

	// A node that died is noticed within this time, and its jobs are free again.
	private static final int MOST_LOOKS = 90;

	private final ObjectProvider<Scheduler> scheduler;

	private final Clock clock;

	private final ScheduledExecutorService waker;

	Jobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
		this.scheduler = scheduler;
		this.clock = clock;
		ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, (task) -> {
			Thread thread = new Thread(task, "job-waker");
			thread.setDaemon(true);
			return thread;
		});
		executor.setRemoveOnCancelPolicy(true);
		this.waker = executor;
	}

	/**
	 * Puts a job in line, or moves one that waits there already. Part of the caller's
	 * transaction, if there is one. A job that runs at this moment cannot be moved: it is
	 * put in line once it has ended.
	 * @param job which job
	 * @param id the one thing it is about
	 * @param due when it is to run
	 */
	public void enqueue(TaskDescriptor<Void> job, String id, Instant due) {
		if (schedule(job, id, due)) {
			wake(due);
		}
		else {
			afterCommit(() -> enqueueWhenEnded(job, id, due, MOST_LOOKS));
		}
	}

	private boolean schedule(TaskDescriptor<Void> job, String id, Instant due) {
		try {
			this.scheduler.getObject()
				.schedule(job.instance(id).scheduledTo(due), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
			return true;
		}
		catch (TaskInstanceCurrentlyExecutingException | ExecutionException ex) {
			// it was picked, or ended, between the scheduler's look and its update
			return false;
		}
	}

	private void enqueueWhenEnded(TaskDescriptor<Void> job, String id, Instant due, int looks) {
		this.waker.schedule(() -> {
			if (schedule(job, id, due)) {
				wakeAt(due);
			}
			else if (looks > 0) {
				enqueueWhenEnded(job, id, due, looks - 1);
			}
		}, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Puts a job in line unless it waits or runs there already.
	 */
	public void enqueueIfAbsent(TaskDescriptor<Void> job, String id, Instant due) {
		if (this.scheduler.getObject()
			.schedule(job.instance(id).scheduledTo(due), ScheduleOptions.WHEN_EXISTS_DO_NOTHING)) {
			wake(due);
		}
	}

	/**
	 * Puts a job in line unless it waits there already, whatever for. Part of the
	 * caller's transaction, if there is one, and changes no row of another job's, so that
	 * two transactions that need the same jobs never wait in a circle. A job that runs at
	 * this moment may be past the caller's work: it is put in line once it has ended.
	 */
	public void enqueueUnlessWaiting(TaskDescriptor<Void> job, String id, Instant due) {
		boolean runs = this.scheduler.getObject()
			.getScheduledExecution(job.instanceId(id))
			.map(ScheduledExecution::isPicked)
			.orElse(false);
		if (runs) {
			afterCommit(() -> enqueueWhenEnded(job, id, due, MOST_LOOKS));
		}
		else {
			enqueueIfAbsent(job, id, due);
		}
	}

	/**
	 * Wakes the scheduler when a job is due, after the caller's transaction has
	 * committed.
	 */
	public void wake(Instant due) {
		afterCommit(() -> wakeAt(due));
	}

	private void afterCommit(Runnable action) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			action.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				action.run();
			}
		});
	}

	private void wakeAt(Instant due) {
		Duration wait = Duration.between(this.clock.instant(), due);
		if (wait.compareTo(WORTH_WAKING) > 0) {
			return;
		}
		// The first whole millisecond after the job is due: a look that comes too early
		// finds nothing, and the next is a polling interval away.
		this.waker.schedule(() -> this.scheduler.getObject().triggerCheckForDueExecutions(),
				Math.max(0, wait.toMillis() + 1), TimeUnit.MILLISECONDS);
	}

	@PreDestroy
	void stop() {
		this.waker.shutdownNow();
	}

}
