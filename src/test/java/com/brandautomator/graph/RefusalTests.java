package com.brandautomator.graph;

import java.util.Map;
import java.util.function.Function;

import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What Meta refuses, or fails at, becomes a kind with our status and our word; a read is
 * tried three times at most and a write is sent exactly once.
 */
class RefusalTests {

	private static final Map<String, Function<GraphApi, Object>> CALLS = Map.of("read",
			(api) -> api.media().media(Conversation.credential(), "17918920912340654", "id"), "write",
			(api) -> api.containers().publish(Conversation.credential(), Conversation.ACCOUNT, publication()), "delete",
			(api) -> api.person().revoke(Conversation.credential()));

	@ParameterizedTest(name = "{0}, on a {1}: {2}")
	@CsvSource(textBlock = """
			token-expired,                    read,   TOKEN_REFUSED,      409, reconnect_required, 1
			token-expired,                    write,  TOKEN_REFUSED,      409, reconnect_required, 1
			password-changed,                 read,   TOKEN_REFUSED,      409, reconnect_required, 1
			app-removed,                      read,   TOKEN_REFUSED,      409, reconnect_required, 1
			account-checkpointed,             write,  TOKEN_REFUSED,      409, reconnect_required, 1
			refused-token-lives,              read,   TOKEN_REFUSED,      409, reconnect_required, 1
			object-missing,                   read,   OBJECT_MISSING,     404, not_found,          1
			permission-missing,               read,   PERMISSION_MISSING, 403, permission_missing, 1
			app-used-up,                      read,   RATE_LIMITED,       429, rate_limited,       1
			app-used-up,                      write,  RATE_LIMITED,       429, rate_limited,       1
			account-used-up,                  write,  RATE_LIMITED,       429, rate_limited,       1
			limit-without-headers,            read,   RATE_LIMITED,       429, rate_limited,       1
			too-many-requests,                read,   RATE_LIMITED,       429, rate_limited,       1
			too-many-requests-without-a-time, write,  RATE_LIMITED,       429, rate_limited,       1
			quota-reached,                    write,  QUOTA_REACHED,      429, quota_reached,      1
			container-not-ready,              write,  NOT_READY,          409, media_not_ready,    1
			image-not-fetched,                write,  MEDIA_REJECTED,     422, media_rejected,     1
			location-unknown,                 write,  MEDIA_REJECTED,     422, media_rejected,     1
			error-in-a-200,                   write,  OBJECT_MISSING,     404, not_found,          1
			upload-refused,                   write,  CONTAINER_GONE,     409, container_gone,     1
			upload-may-be-repeated,           write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			download-timed-out,               write,  TRANSIENT,          502, meta_failed,        1
			meta-failed,                      read,   TRANSIENT,          502, meta_failed,        3
			meta-failed,                      write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			meta-failed,                      delete, OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			meta-failed-with-400,             read,   TRANSIENT,          502, meta_failed,        3
			meta-failed-with-400,             write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			gateway-down,                     read,   TRANSIENT,          502, meta_failed,        3
			gateway-down,                     write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			away,                             read,   TRANSIENT,          502, meta_failed,        3
			away-for-a-while,                 read,   RATE_LIMITED,       429, rate_limited,       1
			away-for-a-while,                 write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			redirect,                         read,   TRANSIENT,          502, meta_failed,        3
			redirect,                         write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			empty-body,                       read,   TRANSIENT,          502, meta_failed,        3
			empty-body,                       write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			mere-true,                        write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			error-without-a-code,             write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			no-id-in-the-answer,              write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			other-shape,                      read,   TRANSIENT,          502, meta_failed,        1
			other-shape,                      write,  OUTCOME_UNKNOWN,    502, outcome_unknown,    1
			""")
	void becomesAKind(String scenario, String call, Kind kind, int status, String code, int calls) {
		try (Conversation meta = Conversation.of(scenario)) {
			GraphException refusal = refusal(meta, call);
			assertThat(refusal.kind()).isEqualTo(kind);
			assertThat(refusal.getStatusCode().value()).isEqualTo(status);
			assertThat(refusal.getBody().getProperties()).containsEntry("code", code);
			assertThat(meta.requests()).hasSize(calls).allSatisfy(Requests::areAuthorized);
		}
	}

	@Test
	void namesMetasCodesButNeverItsWords() {
		try (Conversation meta = Conversation.of("image-not-fetched")) {
			GraphException refusal = refusal(meta, "write");
			assertThat(refusal.getBody().getProperties()).containsEntry("graph",
					Map.of("code", 9004, "subcode", 2207052, "fbtrace_id", "AbCdEf0123456789"));
			assertThat(refusal.toString() + refusal.getBody()).doesNotContain("canary", "Only photo",
					"fetched from this");
		}
	}

	@Test
	void asksForANewSignInOnlyWhenTheTokenIsRefused() {
		try (Conversation meta = Conversation.of("token-expired")) {
			assertThat(refusal(meta, "read").getBody().getProperties()).containsEntry("needs_reconnect", true)
				.containsEntry("platform", "instagram");
		}
		try (Conversation meta = Conversation.of("permission-missing")) {
			assertThat(refusal(meta, "read").getBody().getProperties()).doesNotContainKey("needs_reconnect");
		}
	}

	@ParameterizedTest
	@CsvSource({ "app-used-up, 300", "account-used-up, 1140", "limit-without-headers, 60", "too-many-requests, 120",
			"too-many-requests-without-a-time, 60", "quota-reached, 3600" })
	void saysHowLongToStayAway(String scenario, String seconds) {
		try (Conversation meta = Conversation.of(scenario)) {
			assertThat(refusal(meta, "write").getHeaders().getFirst("Retry-After")).isEqualTo(seconds);
		}
	}

	private static GraphException refusal(Conversation meta, String call) {
		return catchThrowableOfType(GraphException.class, () -> CALLS.get(call).apply(meta.api()));
	}

	private static MultiValueMap<String, String> publication() {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set("creation_id", "17966279578433554");
		return form;
	}

}
