package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Reads what an entry is to be from what was sent and what it was.
 */
@Component
class EntryDrafting {

	private final Clock clock;

	EntryDrafting(Clock clock) {
		this.clock = clock;
	}

	/**
	 * A new entry.
	 */
	EntryPlan plan(EntryRequest request) {
		request.check();
		EntryContent content = content(request, EntryContent.NONE);
		boolean complete = request.scheduledDate() != null && content.kind() != null;
		boolean isDraft = (request.status() != null) ? request.status() == CalendarStatus.DRAFT : !complete;
		return new EntryPlan(content, isDraft, EntryTime.of(request.scheduledDate(), null, !isDraft, now()),
				request.profilesOr(List.of()));
	}

	/**
	 * The same entry, written anew.
	 */
	EntryPlan plan(EntryRequest request, CalendarEntry before) {
		request.check();
		boolean isDraft = (request.status() != null) ? request.status() == CalendarStatus.DRAFT : before.isDraft();
		Instant date = EntryTime.of(request.scheduledDate(), before.scheduledDate(), before.isDraft() && !isDraft,
				now());
		return new EntryPlan(content(request, before.content()), isDraft, date,
				request.profilesOr(before.socialProfiles()));
	}

	private static EntryContent content(EntryRequest request, EntryContent before) {
		String content = (request.content() != null) ? request.content() : before.content();
		EntryMedia media = EntryMedia.of(before, request.urlsOr(before.urls()), request.mediaType());
		return new EntryContent(Wish.title((request.title() != null) ? request.title() : before.title(), content),
				content, media.kind(), media.media(), media.options(), before.firstComment());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
