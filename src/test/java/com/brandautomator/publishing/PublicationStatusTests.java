package com.brandautomator.publishing;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.brandautomator.publishing.PublicationStatus.CANCELLED;
import static com.brandautomator.publishing.PublicationStatus.CONFIRMING;
import static com.brandautomator.publishing.PublicationStatus.FAILED;
import static com.brandautomator.publishing.PublicationStatus.PAUSED;
import static com.brandautomator.publishing.PublicationStatus.PROCESSING;
import static com.brandautomator.publishing.PublicationStatus.PUBLISHED;
import static com.brandautomator.publishing.PublicationStatus.PUBLISHING;
import static com.brandautomator.publishing.PublicationStatus.QUEUED;
import static com.brandautomator.publishing.PublicationStatus.READY;
import static com.brandautomator.publishing.PublicationStatus.SCHEDULED;
import static com.brandautomator.publishing.PublicationStatus.UNCONFIRMED;
import static com.brandautomator.publishing.PublicationStatus.UPLOADING;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way that a publication may go, and none besides.
 */
class PublicationStatusTests {

	private static final Map<PublicationStatus, Set<PublicationStatus>> WAYS = new EnumMap<>(
			Map.of(SCHEDULED, EnumSet.of(SCHEDULED, QUEUED, PAUSED, FAILED, CANCELLED), QUEUED,
					EnumSet.of(SCHEDULED, UPLOADING, PROCESSING, PAUSED, FAILED, CANCELLED), UPLOADING,
					EnumSet.of(SCHEDULED, UPLOADING, PROCESSING, QUEUED, PAUSED, FAILED, CANCELLED), PROCESSING,
					EnumSet.of(SCHEDULED, UPLOADING, PROCESSING, READY, CONFIRMING, QUEUED, PAUSED, FAILED, UNCONFIRMED,
							CANCELLED),
					READY, EnumSet.of(SCHEDULED, PUBLISHING, QUEUED, PAUSED, FAILED, CANCELLED), PUBLISHING,
					EnumSet.of(CONFIRMING, PROCESSING, READY, QUEUED, PAUSED, FAILED, UNCONFIRMED), CONFIRMING,
					EnumSet.of(CONFIRMING, PUBLISHED, UNCONFIRMED, PAUSED), PAUSED,
					EnumSet.of(SCHEDULED, QUEUED, PROCESSING, CANCELLED), FAILED, EnumSet.of(QUEUED, PROCESSING),
					UNCONFIRMED, EnumSet.of(PROCESSING)));

	@ParameterizedTest
	@EnumSource
	void goesWhereItMayAndNowhereElse(PublicationStatus from) {
		Set<PublicationStatus> allowed = WAYS.getOrDefault(from, EnumSet.noneOf(PublicationStatus.class));
		for (PublicationStatus next : PublicationStatus.values()) {
			assertThat(from.canBecome(next)).as(from + " to " + next).isEqualTo(allowed.contains(next));
		}
	}

	@Test
	void whatMayBeLiveIsNeverCancelledAndWhatIsLiveNeverFails() {
		assertThat(PUBLISHING.canBecome(CANCELLED)).isFalse();
		assertThat(CONFIRMING.canBecome(CANCELLED)).isFalse();
		assertThat(CONFIRMING.canBecome(FAILED)).isFalse();
		assertThat(CONFIRMING.canBecome(QUEUED)).isFalse();
	}

	@Test
	void onlyTheFourEndsEnd() {
		assertThat(PublicationStatus.values()).filteredOn(PublicationStatus::isEnded)
			.containsExactlyInAnyOrder(PUBLISHED, FAILED, UNCONFIRMED, CANCELLED);
		assertThat(PublicationStatus.values()).filteredOn(PublicationStatus::isResting)
			.containsExactlyInAnyOrder(PUBLISHED, FAILED, UNCONFIRMED, CANCELLED, PAUSED);
	}

	@Test
	void wordsAreTheContracts() {
		assertThat(PublicationStatus.values()).extracting(PublicationStatus::word)
			.containsExactlyInAnyOrder("scheduled", "queued", "uploading", "processing", "ready", "publishing",
					"confirming", "published", "failed", "unconfirmed", "cancelled", "paused");
	}

}
