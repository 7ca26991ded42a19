package com.brandautomator.upload;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * Threads of their own for files that come with a form: to read what their senders send
 * slowly, and to turn them into what Instagram takes. Nobody else waits for these.
 */
@Component
class FormThreads {

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	FormThreads(UploadProperties properties) {
		this.threads.setThreadNamePrefix("form-");
		this.threads.setCorePoolSize(properties.atOnce());
		this.threads.setAllowCoreThreadTimeOut(true);
		this.threads.setDaemon(true);
		this.threads.setTaskDecorator(new ContextPropagatingTaskDecorator());
		this.threads.initialize();
	}

	// no bean itself: Boot has an executor of its own only where nobody else brings one
	Executor executor() {
		return this.threads;
	}

	/**
	 * An answer that is made here, however long that takes.
	 */
	<T> WebAsyncTask<T> answer(Callable<T> work) {
		return new WebAsyncTask<>(-1L, this.threads, work);
	}

}
