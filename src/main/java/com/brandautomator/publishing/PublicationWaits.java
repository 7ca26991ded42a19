package com.brandautomator.publishing;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Requests that wait for their publication. None holds a thread. What this node does is
 * heard at once; what another node does is read once a second, for all that wait
 * together.
 */
@Component
class PublicationWaits {

	private final Publications publications;

	private final AsyncTaskExecutor executor;

	private final Map<UUID, Set<CompletableFuture<PublicationView>>> waiting = new ConcurrentHashMap<>();

	PublicationWaits(Publications publications, AsyncTaskExecutor applicationTaskExecutor) {
		this.publications = publications;
		this.executor = applicationTaskExecutor;
	}

	/**
	 * Completes when the publication rests, or with its present state when the time is
	 * over.
	 */
	CompletableFuture<PublicationView> await(UUID id, Duration atMost) {
		CompletableFuture<PublicationView> rested = new CompletableFuture<>();
		this.waiting.compute(id, (key, others) -> {
			Set<CompletableFuture<PublicationView>> all = (others != null) ? others : ConcurrentHashMap.newKeySet();
			all.add(rested);
			return all;
		});
		PublicationView now = present(id, rested);
		if (now.isResting()) {
			rested.complete(now);
		}
		return rested.copy()
			.orTimeout(Math.max(1, atMost.toMillis()), TimeUnit.MILLISECONDS)
			.exceptionallyCompose((timeout) -> read(now))
			.whenComplete((view, failure) -> forget(id, rested));
	}

	private PublicationView present(UUID id, CompletableFuture<PublicationView> rested) {
		try {
			return this.publications.get(id).view();
		}
		catch (RuntimeException ex) {
			forget(id, rested);
			throw ex;
		}
	}

	// Not on the one thread that minds all time-outs of the JVM. Where no other is free,
	// the state of before is told: a refusal would invite a second post.
	private CompletableFuture<PublicationView> read(PublicationView before) {
		try {
			return CompletableFuture.supplyAsync(() -> this.publications.get(before.id()).view(), this.executor);
		}
		catch (TaskRejectedException ex) {
			return CompletableFuture.completedFuture(before);
		}
	}

	/**
	 * The publication as it stands now.
	 */
	CompletableFuture<PublicationView> now(UUID id) {
		return CompletableFuture.completedFuture(this.publications.get(id).view());
	}

	@TransactionalEventListener
	void on(PublicationChanged event) {
		if (event.publication().isResting()) {
			complete(event.publication());
		}
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void readWhatOtherNodesDid() {
		Set<UUID> ids = Set.copyOf(this.waiting.keySet());
		if (!ids.isEmpty()) {
			this.publications.views(ids).stream().filter(PublicationView::isResting).forEach(this::complete);
		}
	}

	private void complete(PublicationView view) {
		Set<CompletableFuture<PublicationView>> rested = this.waiting.remove(view.id());
		if (rested != null) {
			rested.forEach((future) -> future.complete(view));
		}
	}

	private void forget(UUID id, CompletableFuture<PublicationView> future) {
		this.waiting.computeIfPresent(id, (key, others) -> {
			others.remove(future);
			return others.isEmpty() ? null : others;
		});
	}

}
