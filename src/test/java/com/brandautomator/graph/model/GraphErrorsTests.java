package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import com.brandautomator.web.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
			17,    2446079, RATE_LIMITED,       429
			24,    2207006, CONTAINER_GONE,     409
			24,    2207008, CONTAINER_GONE,     409
			25,    2207050, ACCOUNT_RESTRICTED, 403
			32,    ,        RATE_LIMITED,       429
			100,   33,      OBJECT_MISSING,     404
			100,   2207023, REFUSED,            502
			100,   2207028, MEDIA_REJECTED,     422
			100,   2207035, REFUSED,            502
			100,   2207036, REFUSED,            502
			100,   2207037, REFUSED,            502
			100,   2207040, MEDIA_REJECTED,     422
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
		assertThat(refusal.sentence()).endsWith(".").doesNotContain(Integer.toString(code) + "/");
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Error: Media upload has failed with error code 2207009 | The image's aspect ratio
			Error: Media upload has failed with error code 2207004 | larger than 8 MB
			Error: Media upload has failed with error code 2207052 | could not fetch
			Error: Media upload has failed with error code 2207053 | failed while taking the video
			Error: Media upload has failed with error code 2207999 | does not accept this medium
			Error: 12207009                                        | does not accept this medium
			                                                       | does not accept this medium
			""")
	void explainsWhyAContainerFailed(@Nullable String status, String sentence) {
		GraphException rejected = GraphErrors.ofContainer(status);
		assertThat(rejected.kind()).isEqualTo(Kind.MEDIA_REJECTED);
		assertThat(rejected.sentence()).contains(sentence);
	}

	private static GraphException refusal(int code, @Nullable Integer subcode) {
		return GraphErrors.exception(new GraphError(code, subcode, "trace"), Duration.ofSeconds(30));
	}

}
