package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;

/**
 * What an entry is to be after somebody wrote it.
 *
 * @param content what it is to publish
 * @param isDraft whether it is to be published at its date
 * @param date when
 * @param socialProfiles as the caller named them
 */
record EntryPlan(EntryContent content, boolean isDraft, Instant date, List<Object> socialProfiles) {

	/**
	 * What is to be published.
	 */
	Draft draft() {
		return this.content.draft(this.isDraft ? null : this.date);
	}

}
