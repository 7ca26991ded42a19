package com.brandautomator.sandbox.control;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.beans.factory.DisposableBean;

/**
 * Runs orders that wait for the service's own answer, so that they hold none of the
 * threads that would give it.
 */
@SandboxPart
class ControlThreads implements DisposableBean {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	<T> CompletableFuture<T> run(Supplier<T> order) {
		return CompletableFuture.supplyAsync(order, this.threads);
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

}
