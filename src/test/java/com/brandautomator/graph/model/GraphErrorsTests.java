package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.brandautomator.web.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every row of Meta's tables (graph-api 10.2, 10.3 and 1.3) is the kind that asks for its
 * next step.
 */
class GraphErrorsTests {

	@ParameterizedTest(name = "{0}/{1}: {2}")
	@CsvSource(textBlock = """
			-2,    2207003, TRANSIENT,          502
			-2,    2207020, CONTAINER_GONE,     409
			-1,    2207001, TRANSIENT,          502
			-1,    2207032, TRANSIENT,          502
			-1,    2207053, CONTAINER_GONE,     409
			-1,    2207073, REFUSED,            502
			-1,    2207085, OUTCOME_UNKNOWN,    502
			-1,    ,        TRANSIENT,          502
			1,     2207057, MEDIA_REJECTED,     422
			1,     ,        TRANSIENT,          502
			2,     ,        TRANSIENT,          502
			3,     ,        REFUSED,            502
			4,     2207051, ACCOUNT_RESTRICTED, 403
			4,     ,        RATE_LIMITED,       429
			4,     1349210, RATE_LIMITED,       429
			9,     2207042, QUOTA_REACHED,      429
			10,    ,        PERMISSION_MISSING, 403
			10,    9053,    MEDIA_REJECTED,     422
			17,    2446079, RATE_LIMITED,       429
			24,    2207006, CONTAINER_GONE,     409
			24,    2207008, CONTAINER_GONE,     409
			25,    2207050, ACCOUNT_RESTRICTED, 403
			25,    ,        ACCOUNT_RESTRICTED, 403
			32,    ,        RATE_LIMITED,       429
			100,   33,      OBJECT_MISSING,     404
			100,   2207023, REFUSED,            502
			100,   2207028, MEDIA_REJECTED,     422
			100,   2207035, MEDIA_REJECTED,     422
			100,   2207036, MEDIA_REJECTED,     422
			100,   2207037, MEDIA_REJECTED,     422
			100,   2207040, MEDIA_REJECTED,     422
			100,   9049,    REFUSED,            502
			100,   9050,    MEDIA_REJECTED,     422
			100,   9064,    MEDIA_REJECTED,     422
			100,   9065,    REFUSED,            502
			-1,    2207076, CONTAINER_GONE,     409
			352,   2207076, CONTAINER_GONE,     409
			-1,    2207077, CONTAINER_GONE,     409
			-1,    2207082, CONTAINER_GONE,     409
			100,   2207081, MEDIA_REJECTED,     422
			100,   36007,   REFUSED,            502
			100,   36008,   REFUSED,            502
			100,   36009,   REFUSED,            502
			100,   ,        REFUSED,            502
			101,   ,        REFUSED,            502
			102,   ,        TOKEN_REFUSED,      409
			104,   ,        REFUSED,            502
			190,   ,        TOKEN_REFUSED,      409
			190,   458,     TOKEN_REFUSED,      409
			190,   463,     TOKEN_REFUSED,      409
			341,   ,        RATE_LIMITED,       429
			352,   2207026, MEDIA_REJECTED,     422
			368,   ,        ACCOUNT_RESTRICTED, 403
			506,   ,        REFUSED,            502
			613,   ,        RATE_LIMITED,       429
			803,   ,        OBJECT_MISSING,     404
			2500,  ,        REFUSED,            502
			2635,  ,        REFUSED,            502
			9004,  2207052, MEDIA_REJECTED,     422
			9007,  2207027, NOT_READY,          409
			9009,  ,        REFUSED,            502
			36000, 2207004, MEDIA_REJECTED,     422
			36001, 2207005, MEDIA_REJECTED,     422
			36003, 2207009, MEDIA_REJECTED,     422
			36004, 2207010, MEDIA_REJECTED,     422
			80001, ,        RATE_LIMITED,       429
			80002, 2446079, RATE_LIMITED,       429
			80006, ,        RATE_LIMITED,       429
			""")
	void knowsEveryRowOfMetasTables(int code, @Nullable Integer subcode, Kind kind, int status) {
		GraphException refusal = refusal(code, subcode);
		assertThat(refusal.kind()).isEqualTo(kind);
		assertThat(refusal.getStatusCode().value()).isEqualTo(status);
		assertThat(refusal.error().code()).isEqualTo(code);
		assertThat(refusal.sentence()).endsWith(".").doesNotContain(Integer.toString(code) + "/").contains("Please ");
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 210, 250, 299 })
	void takesTheWholeRangeOfPermissionsForAMissingOne(int code) {
		assertThat(refusal(code, null).kind()).isEqualTo(Kind.PERMISSION_MISSING);
	}

	@ParameterizedTest
	@ValueSource(ints = { 199, 300, 0, -3, 5, 99_999, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void refusesWhatNobodyKnowsWithoutTryingAgain(int code) {
		GraphException refusal = refusal(code, 1234567);
		assertThat(refusal.kind()).isEqualTo(Kind.REFUSED);
		assertThat(refusal.getBody().getProperties()).containsEntry("retryable", false);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void everyKindHasAWordOfTheCatalogue(Kind kind) {
		Set<String> words = Arrays.stream(ProblemCode.values()).map(ProblemCode::word).collect(Collectors.toSet());
		GraphException refusal = kind.exception(GraphError.NONE);
		assertThat(words).contains((String) refusal.getBody().getProperties().get("code"));
		assertThat(refusal.kind()).isEqualTo(kind);
		assertThat(refusal.getBody().getDetail()).isEqualTo(kind.sentence());
		assertThat(refusal.getBody().getProperties()).doesNotContainKey("graph");
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void nobodyMayTakeAFailureOfMetasForABadSignInOfOurs(Kind kind) {
		assertThat(kind.exception(GraphError.NONE).getStatusCode().value()).isNotEqualTo(401);
	}

	@ParameterizedTest
	@EnumSource(Kind.class)
	void aLimitSaysWhenToComeBack(Kind kind) {
		GraphException refusal = kind.exception(GraphError.NONE);
		assertThat(refusal.getHeaders().containsHeader("Retry-After"))
			.isEqualTo(refusal.getStatusCode().value() == 429);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			2207001, CONTAINER_GONE,     could not answer
			2207003, CONTAINER_GONE,     took too long to download
			2207020, CONTAINER_GONE,     no longer has the upload
			2207032, CONTAINER_GONE,     could not take the medium
			2207053, CONTAINER_GONE,     failed while taking the video
			2207076, CONTAINER_GONE,     could not download or convert
			2207077, CONTAINER_GONE,     could not download or convert
			2207082, CONTAINER_GONE,     could not download or convert
			2207050, ACCOUNT_RESTRICTED, open the Instagram app
			2207051, ACCOUNT_RESTRICTED, wait some hours
			2207042, QUOTA_REACHED,      in 24 hours
			2207004, MEDIA_REJECTED,     larger than 8 MB
			2207005, MEDIA_REJECTED,     not a JPEG
			2207009, MEDIA_REJECTED,     The image's aspect ratio
			2207010, MEDIA_REJECTED,     caption is too long
			2207023, MEDIA_REJECTED,     does not know this type
			2207026, MEDIA_REJECTED,     does not accept this video format
			2207052, MEDIA_REJECTED,     could not fetch
			2207057, MEDIA_REJECTED,     cover frame
			2207081, MEDIA_REJECTED,     trial reels
			2207085, MEDIA_REJECTED,     does not accept this medium
			2207999, MEDIA_REJECTED,     does not accept this medium
			""")
	void saysWhatIsToBeDoneAboutAContainerThatFailed(int subcode, Kind kind, String sentence) {
		GraphException failure = GraphErrors.ofContainer("Error: Media upload has failed with error code " + subcode);
		assertThat(failure.kind()).isEqualTo(kind);
		assertThat(failure.sentence()).contains(sentence).contains("Please ");
		assertThat(failure.error()).hasToString(Integer.toString(subcode));
		assertThat(failure.getBody().getProperties()).containsKey("graph");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "Error: 12207009", "Error", "2207" })
	void knowsNoReasonWhereAContainerNamesNone(@Nullable String status) {
		GraphException rejected = GraphErrors.ofContainer(status);
		assertThat(rejected.kind()).isEqualTo(Kind.MEDIA_REJECTED);
		assertThat(rejected.sentence()).contains("does not accept this medium");
		assertThat(rejected.error()).isEqualTo(GraphError.NONE);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			100, INVALID_LOCATION_ID, MEDIA_REJECTED, this location
			-1,  INVALID_LOCATION_ID, MEDIA_REJECTED, this location
			10,  PERMISSION,          MEDIA_REJECTED, ask the partner
			777, INVALID_PARAM,       MEDIA_REJECTED, this partner
			100, BRAND_NEW,           REFUSED,        refused the request
			190, PERMISSION,          TOKEN_REFUSED,  no longer accepts
			4,   PERMISSION,          RATE_LIMITED,   no more calls
			""")
	void knowsWhatMetaTellsByANameAlone(int code, String name, Kind kind, String sentence) {
		GraphException refusal = GraphErrors.exception(new GraphError(code, null, "trace", name, List.of()),
				Duration.ofSeconds(30));
		assertThat(refusal.kind()).isEqualTo(kind);
		assertThat(refusal.sentence()).contains(sentence).contains("Please ");
	}

	@ParameterizedTest
	@CsvSource({ "4, 2207051, PT4H", "368, , P1D", "25, 2207050,", "25, ," })
	void saysHowLongARestrictedAccountIsLeftAlone(int code, @Nullable Integer subcode, @Nullable Duration wait) {
		assertThat(refusal(code, subcode)).isInstanceOfSatisfying(GraphException.AccountRestricted.class,
				(restricted) -> assertThat(restricted.holdFor()).isEqualTo(Optional.ofNullable(wait)));
	}

	@ParameterizedTest
	@CsvSource({ "2207051, PT4H", "2207050," })
	void saysSoOfAContainerToo(int subcode, @Nullable Duration wait) {
		assertThat(GraphErrors.ofContainer("Error: " + subcode)).isInstanceOfSatisfying(
				GraphException.AccountRestricted.class,
				(restricted) -> assertThat(restricted.holdFor()).isEqualTo(Optional.ofNullable(wait)));
	}

	private static GraphException refusal(int code, @Nullable Integer subcode) {
		return GraphErrors.exception(new GraphError(code, subcode, "trace"), Duration.ofSeconds(30));
	}

}
