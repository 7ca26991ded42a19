package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A publication guards its transitions and keeps what it knows.
 */
class PublicationTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	private static final Failure FAILURE = Failure.of(HttpStatus.BAD_GATEWAY, "It went wrong.");

	private static final LiveMedium LIVE = new LiveMedium("9", null, "https://instagram.example/p/9/", null, null);

	@Test
	void goesFromTheWishToThePermalink() {
		Publication publication = publication(null);
		publication.processing("7", NOW);
		publication.ready(NOW);
		publication.publishing(NOW.plusSeconds(1));
		publication.confirming("9", NOW);
		publication.published(LIVE, NOW.plusSeconds(2));
		PublicationView view = publication.view();
		assertThat(view.status()).isEqualTo(PublicationStatus.PUBLISHED);
		assertThat(view.container().id()).isEqualTo("7");
		assertThat(view.live()).isEqualTo(new LiveMedium("9", "IMAGE", LIVE.permalink(), null, NOW.plusSeconds(2)));
		assertThat(publication.container().publishCalls()).isEqualTo(1);
		assertThat(publication.container().publishingAt()).isEqualTo(NOW.plusSeconds(1));
	}

	static Stream<Arguments> illegal() {
		return Stream.of(illegal("published before it was sent", (it) -> it.published(LIVE, NOW)),
				illegal("published without a container", (it) -> it.publishing(NOW)),
				illegal("ready without a container", (it) -> it.ready(NOW)),
				illegal("confirmed before it was sent", (it) -> it.confirming("9", NOW)),
				illegal("unconfirmed before it was sent", (it) -> it.unconfirmed(FAILURE, NOW)),
				illegal("queued twice", (it) -> it.queued(NOW)),
				illegal("resumed while running", (it) -> it.resumed(NOW)), illegal("changed after its end", (it) -> {
					it.cancelled(NOW);
					it.processing("7", NOW);
				}), illegal("failed although it is live", (it) -> {
					live(it);
					it.failed(FAILURE, NOW);
				}), illegal("started over although it is live", (it) -> {
					live(it);
					it.queued(NOW);
				}), illegal("cancelled although it may be live", (it) -> {
					it.processing("7", NOW);
					it.ready(NOW);
					it.publishing(NOW);
					it.cancelled(NOW);
				}));
	}

	private static Arguments illegal(String name, Change change) {
		return Arguments.of(Named.of(name, change));
	}

	@ParameterizedTest
	@MethodSource("illegal")
	void isNever(Change change) {
		assertThatIllegalStateException().isThrownBy(() -> change.of(publication(null)))
			.withMessageStartingWith("A publication that is ");
	}

	@Test
	void mediumThatIsKnownStaysKnown() {
		Publication publication = publication(null);
		live(publication);
		publication.paused(PausedReason.RECONNECT_REQUIRED, NOW);
		publication.resumed(NOW);
		publication.confirming(null, NOW);
		assertThat(publication.live().mediaId()).isEqualTo("9");
	}

	@Test
	void startingOverForgetsTheContainerAndItsCalls() {
		Publication publication = publication(null);
		publication.processing("7", NOW);
		publication.ready(NOW);
		publication.publishing(NOW);
		publication.queued(NOW);
		assertThat(publication.container().publishCalls()).isZero();
		assertThat(publication.container().publishingAt()).isNull();
		assertThatIllegalStateException().isThrownBy(publication.container()::requiredId);
	}

	@Test
	void pausedOneGoesOnAtItsContainer() {
		Publication publication = publication(null);
		publication.processing("7", NOW);
		publication.paused(PausedReason.DISCONNECTED, NOW);
		assertThat(publication.pausedReason()).isEqualTo(PausedReason.DISCONNECTED);
		assertThat(publication.view().pausedReason()).isEqualTo(PausedReason.DISCONNECTED);
		publication.resumed(NOW);
		assertThat(publication.status()).isEqualTo(PublicationStatus.PROCESSING);
		assertThat(publication.pausedReason()).isNull();
	}

	@Test
	void pausedOneThatIsChangedStaysPausedUntilItsTimeIsStillToCome() {
		Publication publication = publication(NOW.plusSeconds(60));
		publication.paused(PausedReason.OVERDUE, NOW);
		Instant late = NOW.plusSeconds(90_000);
		publication.revised(draft(NOW.plusSeconds(60)), late);
		assertThat(publication.pausedReason()).isEqualTo(PausedReason.OVERDUE);
		publication.revised(draft(late.plusSeconds(60)), late);
		assertThat(publication.status()).isEqualTo(PublicationStatus.SCHEDULED);
	}

	@Test
	void waitingForRoomNeverMakesAPostEarly() {
		Publication publication = publication(NOW.plusSeconds(1800));
		publication.paused(PausedReason.QUOTA, NOW);
		publication.resumedInTime(NOW.plusSeconds(900));
		assertThat(publication.schedule().dueAt()).isEqualTo(NOW.plusSeconds(1800));
	}

	@Test
	void pausedOneWithoutAContainerWaitsForItsTurn() {
		Publication publication = publication(null);
		publication.paused(PausedReason.DISCONNECTED, NOW);
		publication.resumed(NOW);
		assertThat(publication.status()).isEqualTo(PublicationStatus.QUEUED);
	}

	@Test
	void pausedOneIsMeasuredAgainstItsTimeEvenWhenThatHasPassed() {
		Publication publication = publication(NOW.plusSeconds(60));
		publication.paused(PausedReason.DISCONNECTED, NOW);
		publication.resumed(NOW.plus(Duration.ofDays(30)));
		assertThat(publication.status()).isEqualTo(PublicationStatus.SCHEDULED);
	}

	@Test
	void triesAreCountedPerStep() {
		Publication publication = publication(null);
		publication.tried();
		publication.tried();
		assertThat(publication.attempts()).isEqualTo(2);
		publication.processing("7", NOW);
		assertThat(publication.attempts()).isZero();
	}

	private static void live(Publication publication) {
		publication.processing("7", NOW);
		publication.ready(NOW);
		publication.publishing(NOW);
		publication.confirming("9", NOW);
	}

	static Publication publication(@Nullable Instant scheduledTime) {
		InstagramAccount account = Mockito.mock(InstagramAccount.class);
		Mockito.when(account.instagramUserId()).thenReturn("1");
		Mockito.when(account.username()).thenReturn("demobakery");
		return new Publication(new CallerId("somebody"), account, draft(scheduledTime), NOW);
	}

	private static Draft draft(@Nullable Instant scheduledTime) {
		return new Draft(PublicationKind.IMAGE, "Rolls", "Fresh rolls",
				List.of(MediaItem.image("https://bakery.example/rolls.jpg")), Map.of(), null, scheduledTime);
	}

	/**
	 * What is done to a publication.
	 */
	interface Change {

		void of(Publication publication);

	}

}
