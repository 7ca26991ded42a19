package com.brandautomator.publishing;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One piece of background work, as its owner sees it.
 *
 * @param id of what is worked on
 * @param payload what is done, without secrets
 * @param result what it became; where it was done at least
 * @param errorMessage why it failed or is held; null when it goes well
 * @param scheduledAt when it is to be done
 * @param startedAt when it was begun; null before
 * @param completedAt when it ended; null before
 */
record TaskView(String id, TaskType taskType, String taskTypeDisplay, TaskStatus status, String statusDisplay,
		Map<String, @Nullable Object> payload, Map<String, @Nullable Object> result, @Nullable String errorMessage,
		Instant scheduledAt, @Nullable Instant startedAt, @Nullable Instant completedAt, Instant createdAt,
		Instant updatedAt) {
}
