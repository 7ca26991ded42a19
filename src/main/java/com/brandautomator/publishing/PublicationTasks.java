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
		List<PublicationView> newest = this.publications
			.findByOwnerUserIdOrderByCreatedAtDescIdDesc(caller.value(), Limit.of(limit))
			.stream()
			.map(Publication::view)
			.toList();
		Map<UUID, PublicationTimes.Times> times = this.times.of(newest.stream().map(PublicationView::id).toList());
		return new Tasks(this.publications.countByOwnerUserId(caller.value()),
				newest.stream()
					.map((view) -> task(view, times.getOrDefault(view.id(), PublicationTimes.Times.NONE)))
					.toList());
	}

	private static TaskView task(PublicationView publication, PublicationTimes.Times times) {
		TaskType type = (publication.schedule().time() != null) ? TaskType.CONTENT_SCHEDULE : TaskType.SOCIAL_POST;
		TaskStatus status = publication.isAhead() ? TaskStatus.PENDING : TaskStatus.of(publication.status());
		return new TaskView(publication.id().toString(), type, type.display(), status, status.display(),
				payload(publication), result(publication), errorMessage(publication), publication.schedule().dueAt(),
				times.started(), publication.status().isEnded() ? times.ended() : null, publication.createdAt(),
				publication.updatedAt());
	}

	// Addresses of media may carry a signature, so they are not shown here.
	private static Map<String, @Nullable Object> payload(PublicationView publication) {
		Content content = publication.content();
		Map<String, @Nullable Object> payload = new LinkedHashMap<>();
		payload.put("publication_id", publication.id().toString());
		payload.put("kind", content.kind().word());
		payload.put("title", content.title());
		payload.put("media_count", content.media().size());
		payload.put("username", publication.owner().instagramUsername());
		payload.put("scheduled_time", publication.schedule().time());
		return payload;
	}

	private static Map<String, @Nullable Object> result(PublicationView publication) {
		Map<String, @Nullable Object> result = new LinkedHashMap<>();
		result.put("test_mode", publication.owner().testMode());
		result.put("media_id", publication.live().mediaId());
		result.put("permalink", publication.live().permalink());
		return result;
	}

	private static @Nullable String errorMessage(PublicationView publication) {
		if (publication.pausedMessage() != null) {
			return publication.pausedMessage();
		}
		return (publication.failure() != null) ? publication.failure().message() : null;
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
