package com.brandautomator.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.brandautomator.sandbox.video.Mp4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/**
 * Videos that are sent to rupload are taken from where they stand, and refused in its own
 * envelope.
 */
@WireTest
class SandboxUploadWireTests extends PostingBakery {

	private static final byte[] FILM = Mp4.whole();

	private static final Map<String, String> REEL = Map.of("media_type", "REELS", "upload_type", "resumable");

	@Test
	void reelIsSentInPiecesAndPublished() {
		Answer made = post("/media", REEL);
		String container = made.text("/id");
		assertThat(URI.create(made.text("/uri"))).hasPort(this.port)
			.hasPath("/sandbox/ig-api-upload/v26.0/" + container);
		assertThat(status(container)).isEqualTo("IN_PROGRESS");
		assertThat(phase(container).at("/status").asString()).isEqualTo("not_started");
		Answer part = send(container, "0", 1000);
		assertThat(part.status()).isEqualTo(400);
		assertThat(part.text("/debug_info/type")).isEqualTo("PartialRequestError");
		assertThat(phase(container).at("/bytes_transferred").asLong()).isEqualTo(1000);
		this.sandbox.control("settings/", "{\"bytes_with_one_r\": true}");
		assertThat(phase(container).at("/bytes_transfered").asLong()).isEqualTo(1000);
		assertThat(send(container, "1000", FILM.length).text("/message")).startsWith("Upload successful.");
		awaitStatus(container, "FINISHED");
		JsonNode sent = this.sandbox.read("ledger/").body().at("/uploads/0");
		assertThat(sent.at("/sha256").asString()).isEqualTo(sha256(FILM));
		assertThat(sent.at("/bytes_received").asLong()).isEqualTo(FILM.length);
		assertThat(bytes(node(publish(container), "media_url").at("/media_url").asString(), "bytes=4-7"))
			.isEqualTo("ftyp");
	}

	@ParameterizedTest
	@CsvSource({ "OAuth, 0, -1, PartialRequestError", "OAuth, 0, 5, PartialRequestError",
			"OAuth, 7, 0, OffsetInvalidError", "OAuth, -1, 0, OffsetInvalidError", "OAuth, , 0, OffsetInvalidError",
			"Bearer, 0, 0, NotAuthorizedError", "OAuth nobody, 0, 0, NotAuthorizedError" })
	void whatDoesNotFitIsRefusedAndNotKept(String authorization, String offset, int lessThanSaid, String type) {
		String container = post("/media", REEL).text("/id");
		String token = authorization.contains(" ") ? authorization : authorization + " " + this.token;
		HttpRequest.Builder request = request(container, token, (offset != null) ? offset : "none",
				(lessThanSaid < 0) ? "none" : Integer.toString(FILM.length - lessThanSaid));
		Answer refused = answer(request.POST(BodyPublishers.ofByteArray(FILM)));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.body().has("error")).isFalse();
		assertThat(refused.text("/debug_info/type")).isEqualTo(type);
		assertThat(refused.body().at("/debug_info/retriable").asBoolean(true)).isFalse();
		assertThat(phase(container).at("/bytes_transferred").asLong()).isZero();
	}

	@Test
	void containerThatIsFetchedExpiredOrAnothersTakesNoBytes() {
		String fetched = create(Map.of("media_type", "REELS", "video_url", this.film));
		assertThat(send(fetched, "0", FILM.length).text("/debug_info/message")).contains("unauthorized user request");
		String container = post("/media", REEL).text("/id");
		this.token = this.sandbox.login("test");
		assertThat(send(container, "0", FILM.length).text("/debug_info/type")).isEqualTo("ProcessingFailedError");
		this.token = this.sandbox
			.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", this.sandbox.login("brand")))
			.text("/access_token");
		this.sandbox.control("clock/", "{\"advance\": \"PT24H\"}");
		assertThat(send(container, "0", FILM.length).text("/debug_info/type")).isEqualTo("ProcessingFailedError");
		assertThat(post("/media", Map.of("upload_type", "resumable")).error()).isEqualTo("100/");
	}

	@Test
	void brokenConnectionKeepsWhatCame() {
		String container = post("/media", REEL).text("/id");
		this.sandbox.control("faults/", "{\"on\": \"rupload\", \"kind\": \"drop\"}");
		assertThat(catchThrowable(() -> send(container, "0", FILM.length))).isNotNull();
		await().atMost(Duration.ofSeconds(5))
			.until(() -> phase(container).at("/bytes_transferred").asLong() == FILM.length / 2);
		this.sandbox.control("faults/", "{\"on\": \"rupload\", \"kind\": \"lost_answer\"}");
		String rest = Integer.toString(FILM.length / 2);
		assertThat(catchThrowable(() -> send(container, rest, FILM.length))).isNotNull();
		awaitStatus(container, "FINISHED");
		assertThat(this.sandbox.read("ledger/").body().at("/uploads/0/sha256").asString()).isEqualTo(sha256(FILM));
	}

	@Test
	void errorIsOfTheTypeOrdered() {
		String container = post("/media", REEL).text("/id");
		this.sandbox.control("faults/", """
				{"on": "rupload", "kind": "error", "error": {"type": "OffsetInvalidError", "http_status": 500}}""");
		Answer refused = send(container, "0", FILM.length);
		assertThat(refused.status()).isEqualTo(500);
		assertThat(refused.text("/debug_info/type")).isEqualTo("OffsetInvalidError");
		assertThat(refused.body().at("/debug_info/retriable").asBoolean()).isTrue();
	}

	@Test
	void whatIsSentIsLookedIntoAsWhatIsFetched() {
		String container = post("/media", REEL).text("/id");
		byte[] noFilm = new byte[FILM.length];
		assertThat(answer(request(container, "OAuth " + this.token, "0", Integer.toString(noFilm.length))
			.POST(BodyPublishers.ofByteArray(noFilm))).status()).isEqualTo(200);
		awaitStatus(container, "ERROR");
		assertThat(node(container, "status").at("/status").asString()).contains("2207026");
	}

	private JsonNode phase(String container) {
		return node(container, "video_status").at("/video_status/uploading_phase");
	}

	private Answer send(String container, String offset, int to) {
		return answer(request(container, "OAuth " + this.token, offset, Integer.toString(FILM.length))
			.POST(BodyPublishers.ofByteArray(Arrays.copyOfRange(FILM, Integer.parseInt(offset), to))));
	}

	private HttpRequest.Builder request(String container, String authorization, String offset, String fileSize) {
		return this.sandbox.wire()
			.request("/sandbox/ig-api-upload/v26.0/" + container)
			.header("Authorization", authorization)
			.header("offset", offset)
			.header("file_size", fileSize)
			.header("Content-Type", "application/octet-stream");
	}

	private Answer answer(HttpRequest.Builder request) {
		return SandboxCaller.answer(this.sandbox.wire().send(request));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
