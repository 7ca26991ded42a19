package com.brandautomator.publishing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a caller's publications as background work.
 */
@Service
@Transactional(readOnly = true)
class PublicationTasks {

	private final PublicationRows publications;

	private final PublicationTimes times;

	PublicationTasks(PublicationRows publications, PublicationTimes times) {
		this.publications = publications;
		this.times = times;
	}

	/**
	 * The newest first.
	 */
	public Tasks of(CallerId caller, int limit) {
		List<Publication> newest = this.publications
			.findByUserIdOrderByCreatedAtDescIdDesc(caller.value(), Limit.of(limit));
		Map<UUID, PublicationTimes.Times> began = this.times.of(newest.stream().map(Publication::getId).toList());
		return new Tasks(this.publications.countByUserId(caller.value()),
				newest.stream()
					.map((publication) -> task(publication, began.getOrDefault(publication.getId(), PublicationTimes.Times.NONE)))
					.toList());
	}

	private static TaskView task(Publication publication, PublicationTimes.Times times) {
		TaskType type = (publication.scheduledTime() != null) ? TaskType.CONTENT_SCHEDULE : TaskType.SOCIAL_POST;
		TaskStatus status = TaskStatus.of(publication.status());
		boolean isOver = publication.status().isEnded();
		return new TaskView(publication.getId().toString(), type, type.display(), status, status.display(),
				payload(publication), result(publication), errorMessage(publication), publication.time(),
				times.started(), isOver ? times.ended() : null, publication.view().createdAt(), publication.view().updatedAt());
	}

	// Addresses of media may carry a signature, so they are not shown here.
	private static Map<String, @Nullable Object> payload(Publication publication) {
		Map<String, @Nullable Object> payload = new LinkedHashMap<>();
		payload.put("publication_id", publication.getId().toString());
		payload.put("kind", publication.kind().word());
		payload.put("title", publication.title());
		payload.put("media_count", publication.media().size());
		payload.put("username", publication.view().instagramUsername());
		payload.put("scheduled_time", publication.scheduledTime());
		return payload;
	}

	private static Map<String, @Nullable Object> result(Publication publication) {
		Map<String, @Nullable Object> result = new LinkedHashMap<>();
		result.put("test_mode", publication.view().testMode());
		result.put("media_id", publication.live().mediaId());
		result.put("permalink", publication.live().permalink());
		return result;
	}

	private static @Nullable String errorMessage(Publication publication) {
		PublicationView view = publication.view();
		return (view.failure() != null) ? view.failure().message() : view.pausedMessage();
	}

	/**
	 * Some tasks.
	 *
	 * @param count how many there are in all
	 * @param results the newest of them
	 */
	record Tasks(long count, List<TaskView> results) {
	}

}
