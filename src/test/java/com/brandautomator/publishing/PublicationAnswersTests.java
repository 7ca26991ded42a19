package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Each state of a publication has an answer that says no more than is known.
 */
class PublicationAnswersTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	@Test
	void unconfirmedOneIsNoFailureThatInvitesASecondPost() {
		Publication publication = sent();
		publication.unconfirmed(Failure.of(HttpStatus.BAD_GATEWAY, "Please look at the account."), NOW);
		assertThat(PublicationAnswers.of(publication.view(), null, List.of())).satisfies((answer) -> {
			assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
			assertThat(answer.getHeaders().getLocation())
				.hasPath("/api/v1/automation/instagram/publications/" + publication.getId() + "/");
			assertThat(answer.getBody()).isInstanceOfSatisfying(PublicationAnswers.Accepted.class, (body) -> {
				assertThat(body.status()).isEqualTo("unconfirmed");
				assertThat(body.message()).isEqualTo("Please look at the account.");
			});
		});
	}

	@ParameterizedTest
	@EnumSource(names = { "QUOTA", "OVERDUE" })
	void oneThatWaitsIsAccepted(PausedReason reason) {
		Publication publication = PublicationTests.publication(null);
		publication.paused(reason, NOW);
		assertThat(PublicationAnswers.of(publication.view(), null, List.of()).getStatusCode())
			.isEqualTo(HttpStatus.ACCEPTED);
	}

	@ParameterizedTest
	@CsvSource({ "DISCONNECTED, 409, reconnect_required", "RECONNECT_REQUIRED, 409, reconnect_required",
			"ACCOUNT_RESTRICTED, 403, account_restricted" })
	void oneThatNeedsAPersonSaysSoAndIsKept(PausedReason reason, int status, String code) {
		Publication publication = PublicationTests.publication(null);
		publication.paused(reason, NOW);
		ProblemException problem = problem(publication);
		assertThat(problem.getStatusCode().value()).isEqualTo(status);
		assertThat(problem.getBody().getDetail()).startsWith("Your post is kept. ");
		assertThat(problem.getBody().getProperties()).containsEntry("code", code)
			.containsEntry("retryable", false)
			.containsEntry("publication_status", "paused")
			.containsEntry("publication_id", publication.getId());
		assertThat(problem.getBody().getProperties().containsKey("needs_reconnect")).isEqualTo(status == 409);
	}

	static Stream<Arguments> failures() {
		return Stream.of(failure(Kind.MEDIA_REJECTED, 422, "media_rejected", false),
				failure(Kind.PERMISSION_MISSING, 403, "permission_missing", false),
				failure(Kind.REFUSED, 502, "meta_refused", false), failure(Kind.TRANSIENT, 502, "meta_failed", true),
				failure(Kind.TIMED_OUT, 504, "meta_timeout", true),
				failure(Kind.CONTAINER_GONE, 502, "container_gone", true),
				failure(Kind.OBJECT_MISSING, 502, "not_found", false),
				Arguments.of(Failure.of(HttpStatus.GATEWAY_TIMEOUT, "Too slow."), 504, "publishing_failed", true));
	}

	private static Arguments failure(Kind kind, int status, String code, boolean retryable) {
		return Arguments.of(Failure.of(kind.exception(new GraphError(1, 2, "Abc"))), status, code, retryable);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void failedOneSaysWhyAndWhetherTheSameMayWorkLater(Failure failure, int status, String code, boolean retryable) {
		Publication publication = PublicationTests.publication(null);
		publication.failed(failure, NOW);
		ProblemException problem = problem(publication);
		assertThat(problem.getStatusCode().value()).isEqualTo(status);
		assertThat(problem.getBody().getDetail()).isEqualTo(failure.message());
		assertThat(problem.getBody().getProperties()).containsEntry("code", code)
			.containsEntry("retryable", retryable)
			.containsEntry("publication_status", "failed");
		if (failure.graph() != null) {
			assertThat(problem.getBody().getProperties()).containsEntry("graph",
					Map.of("code", 1, "subcode", 2, "fbtrace_id", "Abc"));
		}
	}

	@Test
	void refusalNamesThePartAsItsRequestDid() {
		FieldNames names = new FieldNames("content", List.of("media_urls[0]", "media_urls[1]"));
		GraphException tooLarge = refused(36000, 2207004, null);
		assertThat(Failure.of(tooLarge).at(1, "Image 2 of 2").field(names)).isEqualTo("media_urls[1]");
		assertThat(Failure.of(tooLarge).field(names)).isEqualTo("media_urls[0]");
		assertThat(Failure.of(refused(36004, 2207010, null)).field(names)).isEqualTo("content");
		assertThat(Failure.of(refused(1, 2207057, null)).field(names)).isEqualTo("thumb_offset");
		assertThat(Failure.of(refused(100, null, "INVALID_LOCATION_ID")).field(names)).isEqualTo("location_id");
	}

	private static GraphException refused(int code, @Nullable Integer subcode, @Nullable String name) {
		return GraphErrors.exception(new GraphError(code, subcode, "Abc", name, List.of()), Duration.ZERO);
	}

	@Test
	void carouselSaysHowManyAndAStoryWhenItEnds() {
		List<MediaItem> media = List.of(MediaItem.video("a"), MediaItem.image("b"), MediaItem.image("c"));
		assertThat(body(live(PublicationKind.CAROUSEL, media))).containsEntry("mediaType", "CAROUSEL_ALBUM")
			.containsEntry("carouselCount", 3)
			.doesNotContainKeys("storyId", "expiresAt", "warnings");
		assertThat(body(live(PublicationKind.STORY, media.subList(0, 1)))).containsEntry("mediaType", "VIDEO")
			.containsEntry("storyId", "9")
			.containsEntry("type", "video")
			.containsEntry("expiresAt", NOW.plus(Duration.ofHours(24)).toString())
			.doesNotContainKey("carouselCount");
		assertThat(body(live(PublicationKind.STORY, media.subList(1, 2)))).containsEntry("type", "photo");
		assertThat(body(live(PublicationKind.REEL, media.subList(0, 1)))).containsEntry("mediaType", "VIDEO")
			.doesNotContainKeys("carouselCount", "storyId", "type", "expiresAt");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> body(Publication publication) {
		return new JsonMapper().convertValue(PublicationAnswers.of(publication.view(), null, List.of()).getBody(),
				Map.class);
	}

	private static Publication live(PublicationKind kind, List<MediaItem> media) {
		InstagramAccount account = Mockito.mock(InstagramAccount.class);
		Mockito.when(account.instagramUserId()).thenReturn("1");
		Mockito.when(account.username()).thenReturn("demobakery");
		Publication publication = new Publication(new CallerId("somebody"), account,
				new Draft(kind, "", "", media, Map.of(), null, null), NOW);
		publication.processing("7", NOW);
		publication.ready(NOW);
		publication.publishing(NOW);
		publication.confirming("9", NOW);
		publication.published(new LiveMedium("9", null, null, null, null), NOW);
		return publication;
	}

	private static ProblemException problem(Publication publication) {
		return catchThrowableOfType(ProblemException.class,
				() -> PublicationAnswers.of(publication.view(), null, List.of()));
	}

	private static Publication sent() {
		Publication publication = PublicationTests.publication(null);
		publication.processing("7", NOW);
		publication.ready(NOW);
		publication.publishing(NOW);
		return publication;
	}

}
