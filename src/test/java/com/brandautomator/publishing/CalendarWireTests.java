package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people plan, change, publish and stop in the content calendar.
 */
class CalendarWireTests extends AsPoster {

	private static final Duration LONG = Duration.ofMinutes(10);

	private Planner planner;

	@BeforeEach
	void plan() {
		this.planner = new Planner(this.poster, this.database);
	}

	@Test
	void draftIsKeptWithoutAPublication() {
		Answer added = this.planner.post(Planner.CALENDAR, Map.of("content", "Later", "social_profiles", List.of(7)));
		assertThat(added.status()).isEqualTo(201);
		assertThat(added.headers().firstValue("location"))
			.hasValueSatisfying((place) -> assertThat(place).endsWith(Planner.CALENDAR + added.body().at("/id") + "/"));
		assertThat(added.body().propertyNames()).contains("id", "title", "content", "media_urls", "platforms",
				"social_profiles", "scheduled_date", "published_at", "status", "status_display", "post_results",
				"created_at", "updated_at");
		assertThat(added.body().toString()).contains("\"title\":\"Later\"", "\"media_urls\":[]",
				"\"platforms\":[\"instagram\"]", "\"social_profiles\":[7]", "\"status\":\"draft\"",
				"\"status_display\":\"Draft\"", "\"post_results\":{}", "\"published_at\":null");
		assertThat(added.text("/scheduled_date")).endsWith("Z");
		assertThat(this.planner.publications()).isEmpty();
		assertThat(this.planner.get(added.body().at("/id").asLong()).body()).isEqualTo(added.body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"platforms": []}                                                         | 400 | platforms
			{"platforms": ["facebook", null]}                                         | 400 | platforms
			{"status": "scheduled", "media_urls": ["rolls"]}                          | 400 | scheduled_date
			{"status": "scheduled", "scheduled_date": "2099-01-01T00:00:00Z"}         | 400 | media_urls
			{"status": "published"}                                                   | 400 | status
			{"status": "soon"}                                                        | 400 | status
			{"scheduled_date": "2020-01-01T00:00:00Z"}                                | 400 | scheduled_date
			{"scheduled_date": "2099-01-01T00:00:00"}                                 | 400 | scheduled_date
			{"media_urls": ["rolls", ""]}                                             | 400 | media_urls[1]
			{"media_urls": "rolls"}                                                   | 400 | media_urls
			{"media_urls": ["1","2","3","4","5","6","7","8","9","10","11"]}           | 400 | media_urls
			{"media_type": "POSTER"}                                                  | 400 | media_type
			{"media_urls": ["1", "2"], "media_type": "STORIES"}                       | 400 | media_urls
			{"social_profiles": [{}]}                                                 | 400 | social_profiles
			{"media_urls": ["rolls", "urn:medium:7"]}                                 | 422 | media_urls[1]
			{"media_urls": ["https://10.0.0.1/a.jpg"]}                                | 422 | media_urls[0]
			{"media_urls": ["a\\u0000"]}                                              | 422 | media_urls[0]
			{"title": "a\\u0000"}                                                     | 422 | title
			{"content": "@a @b @c @d @e @f @g @h @i @j @k @l @m @n @o @p @q @r @s @t @u"} | 422 | content
			""")
	void entryThatCannotBeNamesItsField(String body, int status, String field) {
		Answer refused = this.poster.person().post(Planner.CALENDAR, body);
		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/errors/0/field")).isEqualTo(field);
		long draft = this.planner.add(Map.of("title", "Draft"));
		Answer unchanged = this.planner.write("PUT", draft, body);
		assertThat(unchanged.status()).isEqualTo(status);
		assertThat(unchanged.text("/errors/0/field")).isEqualTo(field);
		assertThat(this.planner.get(draft).text("/title")).isEqualTo("Draft");
		assertThat(this.planner.list("").body().at("/count").asInt()).isEqualTo(1);
	}

	@Test
	void entryGoesToAndFroBetweenDraftAndScheduled() {
		long id = this.planner.schedule();
		UUID first = this.planner.publication(id);
		assertThat(this.planner.get(id).text("/status_display")).isEqualTo("Scheduled");
		Answer draft = this.planner.patch(id, Map.of("status", "draft"));
		assertThat(draft.body().toString()).contains("\"status\":\"draft\"", "\"post_results\":{}",
				"\"media_urls\":[\"rolls\"]", "2099-01-01T10:00:00Z");
		assertThat(this.poster.publication(first).text("/status")).isEqualTo("cancelled");
		assertThat(this.planner.patch(id, Map.of("title", "New")).text("/status")).isEqualTo("draft");
		assertThat(this.planner.patch(id, Map.of("status", "scheduled")).text("/status")).isEqualTo("scheduled");
		assertThat(this.poster.publication(this.planner.publication(id)).text("/title")).isEqualTo("New");
		Answer cancelled = this.planner.cancel(id);
		assertThat(cancelled.status()).isEqualTo(200);
		assertThat(cancelled.body().propertyNames()).containsExactlyInAnyOrder("message", "status");
		assertThat(cancelled.text("/status")).isEqualTo(this.planner.get(id).text("/status")).isEqualTo("cancelled");
		assertThat(this.planner.publications()).containsExactly("cancelled", "cancelled");
		assertThat(this.planner.patch(id, Map.of("title", "Newer")).status()).isEqualTo(409);
		assertThat(this.planner.publish(id).status()).isEqualTo(409);
		assertThat(this.planner.cancel(id).status()).isEqualTo(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH" })
	void whatIsNotSentIsKeptAndWhatWasSaidOfAMediumStays(String method) {
		Answer post = this.poster.person().post("instagram/post/", """
				{"image_url": "rolls", "caption": "Old", "title": "Rolls", "alt_text": "Six rolls", "location_id": "1",
				 "scheduled_time": "2099-01-01T10:00:00Z"}""");
		long id = post.body().at("/calendar_id").asLong();
		Answer changed = this.planner.write(method, id, "{\"content\": \"New\", \"media_urls\": [\"rolls\"]}");
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.text("/title")).isEqualTo("Rolls");
		assertThat(changed.text("/scheduled_date")).isEqualTo("2099-01-01T10:00:00Z");
		assertThat(stored(Poster.id(post))).containsEntry("caption", "New")
			.containsEntry("options", "{\"alt_text\": \"Six rolls\", \"location_id\": \"1\"}");
		this.planner.write(method, id,
				"{\"media_urls\": [\"buns\"], \"scheduled_date\": \"2098-01-01T12:00:00+02:00\"}");
		assertThat(stored(Poster.id(post))).containsEntry("caption", "New")
			.containsEntry("options", "{\"location_id\": \"1\"}")
			.containsEntry("url", "buns")
			.containsEntry("due", Instant.parse("2098-01-01T10:00:00Z"));
		assertThat(this.planner.publications()).containsExactly("scheduled");
	}

	@Test
	void pastDateMayStayButNotBeNew() {
		long id = this.planner.schedule();
		this.database.sql("""
				with held as (update publication set scheduled_time = '2026-01-01T10:00:30.123456Z', status = 'paused',
					paused_reason = 'overdue' where id = ?)
				update content_calendar_entry set scheduled_date = '2026-01-01T10:00:30.123456Z' where id = ?""")
			.params(this.planner.publication(id), id)
			.update();
		for (String same : List.of("2026-01-01T10:00:30.123456Z", "2026-01-01T11:00:30.123+01:00",
				"2026-01-01T10:00:00Z")) {
			assertThat(this.planner.patch(id, Map.of("title", same, "scheduled_date", same)).text("/scheduled_date"))
				.isEqualTo("2026-01-01T10:00:30.123456Z");
		}
		assertThat(this.planner.patch(id, Map.of("scheduled_date", "2026-01-01T10:01:00Z")).text("/errors/0/field"))
			.isEqualTo("scheduled_date");
		assertThat(this.planner.list("upcoming/").body().valueStream().map((entry) -> entry.at("/id").asLong()))
			.containsExactly(id);
		assertThat(this.poster.publishCalls()).isEmpty();
		assertThat(this.planner.publish(id).status()).isEqualTo(200);
	}

	@Test
	void draftIsPublishedOnceHoweverOftenItIsAskedFor() {
		long id = this.planner.add(Map.of("content", this.poster.caption(), "media_urls", List.of("rolls")));
		List<Answer> answers = atOnce(8, () -> this.planner.publish(id));
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(409);
		Answer live = answers.stream().filter((answer) -> answer.status() == 200).findFirst().orElseThrow();
		assertThat(live.body().propertyNames()).containsExactlyInAnyOrder("message", "status", "results", "errors");
		assertThat(live.text("/status")).isEqualTo("published");
		assertThat(this.poster.effects()).containsExactly(live.text("/results/instagram/media_id"));
		Answer entry = this.planner.get(id);
		assertThat(entry.text("/status_display")).isEqualTo("Published (test)");
		assertThat(entry.text("/published_at")).isNotEmpty();
		assertThat(entry.text("/post_results/permalink")).contains("/p/");
		assertThat(this.planner.publish(id).status()).isEqualTo(409);
		assertThat(this.planner.write("DELETE", id, "").status()).isEqualTo(204);
		assertThat(this.planner.get(id).status()).isEqualTo(404);
		assertThat(this.poster.effects()).hasSize(1);
		assertThat(this.planner.publications()).containsExactly("published");
	}

	@Test
	void scheduledEntryIsPublishedNowAndCannotBeTouchedMeanwhile() {
		this.poster.processing(LONG);
		long id = this.planner.schedule();
		Answer accepted = this.planner.publish(id, "Prefer", "respond-async");
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.text("/status")).isEqualTo("scheduled");
		assertThat(accepted.headers().firstValue("location")).hasValueSatisfying(
				(place) -> assertThat(place).contains(accepted.text("/results/instagram/publication_id")));
		assertUntouchable(id);
		assertThat(Instant.parse(this.planner.get(id).text("/scheduled_date")))
			.isBefore(Instant.parse("2099-01-01T00:00:00Z"));
		UUID publication = this.planner.publication(id);
		this.poster.await(publication, "processing");
		assertUntouchable(id);
		this.poster.pass(LONG);
		this.poster.await(publication, "published");
		assertThat(this.poster.effects()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "publishing, now()", "confirming, now()", "unconfirmed, now()", "paused, now()", "queued, null",
			"processing, null" })
	void whatIsUnderWayOrMayBeLiveCannotBeTouched(String status, String sent) {
		long id = this.planner.schedule();
		put(id, status, "c" + id, sent, "now() - interval '1 minute'");
		assertUntouchable(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "processing", "ready", "paused" })
	void containerThatWasMadeAheadIsDroppedWhenTheEntryChanges(String status) {
		long id = this.planner.schedule();
		put(id, status, "c" + id, "null", "'2099-01-01T10:00:00Z'");
		assertThat(this.planner.patch(id, Map.of("content", "New")).status()).isEqualTo(200);
		Answer publication = this.poster.publication(this.planner.publication(id));
		assertThat(publication.text("/status")).isEqualTo("scheduled");
		assertThat(publication.text("/container_id")).isEmpty();
		put(id, status, "d" + id, "null", "'2099-01-01T10:00:00Z'");
		assertThat(this.planner.write("DELETE", id, "").status()).isEqualTo(204);
		assertThat(this.planner.publications()).containsExactly("cancelled");
	}

	@Test
	void changesAtTheSameMomentAllCount() {
		long id = this.planner.schedule();
		List<Map<String, ?>> changes = List.of(Map.of("title", "T"), Map.of("content", "C"),
				Map.of("scheduled_date", "2098-01-01T10:00:00Z"), Map.of("social_profiles", List.of("S")),
				Map.of("media_urls", List.of("buns")));
		ExecutorService clients = Executors.newFixedThreadPool(changes.size());
		try {
			assertThat(changes.stream()
				.map((change) -> CompletableFuture.supplyAsync(() -> this.planner.patch(id, change), clients))
				.toList()).extracting((answer) -> answer.join().status()).containsOnly(200);
		}
		finally {
			clients.shutdownNow();
		}
		assertThat(this.planner.get(id).body().toString()).contains("\"title\":\"T\"", "\"content\":\"C\"",
				"2098-01-01T10:00:00Z", "[\"S\"]", "[\"buns\"]");
		assertThat(stored(this.planner.publication(id))).containsEntry("title", "T")
			.containsEntry("caption", "C")
			.containsEntry("url", "buns")
			.containsEntry("due", Instant.parse("2098-01-01T10:00:00Z"));
	}

	@Test
	void sameKeyMakesOneEntryAndPublishesItOnce() {
		Map<String, ?> entry = Map.of("content", this.poster.caption(), "media_urls", List.of("rolls"),
				"scheduled_date", "2099-01-01T10:00:00Z");
		String key = UUID.randomUUID().toString();
		Answer added = this.planner.post(Planner.CALENDAR, entry, "Idempotency-Key", key);
		assertThat(this.planner.post(Planner.CALENDAR, entry, "Idempotency-Key", key).body()).isEqualTo(added.body());
		assertThat(this.planner.list("").body().at("/count").asInt()).isEqualTo(1);
		long id = added.body().at("/id").asLong();
		Answer live = this.planner.publish(id, "Idempotency-Key", key + "-2");
		assertThat(live.status()).isEqualTo(200);
		assertThat(this.planner.publish(id, "Idempotency-Key", key + "-2").body()).isEqualTo(live.body());
		assertThat(this.planner.publish(this.planner.schedule(), "Idempotency-Key", key + "-2").text("/code"))
			.isEqualTo("idempotency_key_reused");
		assertThat(this.poster.effects()).containsExactly(live.text("/results/instagram/media_id"));
	}

	@Test
	void whatMetaRefusesIsSaidInTheWordsOfTheCalendar() {
		this.poster.fault("processing", "error", ", \"error\": {\"subcode\": 2207026}");
		long id = this.planner.schedule();
		Answer refused = this.planner.publish(id);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/errors/0/field")).isEqualTo("media_urls[0]");
		assertThat(this.planner.get(id).text("/status_display")).isEqualTo("Failed");
		assertThat(this.planner.patch(id, Map.of("title", "New")).status()).isEqualTo(409);
	}

	@Test
	void carouselIsPublishedFromADraft() {
		long id = this.planner.add(Map.of("content", this.poster.caption(), "media_urls", List.of("one", "a_video")));
		assertThat(this.planner.get(id).text("/media_type")).isEqualTo("CAROUSEL");
		Answer live = this.planner.publish(id);
		assertThat(live.text("/status")).isEqualTo("published");
		assertThat(this.poster.publication(this.planner.publication(id)).text("/media_type"))
			.isEqualTo("CAROUSEL_ALBUM");
	}

	@Test
	void listIsFilteredCountedAndOrdered() {
		for (String day : List.of("01", "02", "03")) {
			this.planner.add(Map.of("title", day, "media_urls", List.of("rolls"), "scheduled_date",
					"2098-05-" + day + "T10:00:00Z"));
		}
		long draft = this.planner.add(Map.of("title", "draft", "scheduled_date", "2098-05-02T23:59:59.999999Z"));
		this.planner.patch(this.planner.list("upcoming/").body().at("/0/id").asLong(), Map.of("content", "Changed"));
		assertListed("", 4, "01", "draft", "03", "02");
		assertListed("?limit=2", 4, "01", "draft");
		assertListed("?limit=5000&platform=instagram&status=", 4, "01", "draft", "03", "02");
		assertListed("?platform=facebook", 0);
		assertListed("?status=draft", 1, "draft");
		assertListed("?start_date=2098-05-02", 3, "draft", "03", "02");
		assertListed("?end_date=2098-05-02", 3, "01", "draft", "02");
		assertListed("?start_date=2098-05-02&end_date=2098-05-02&status=scheduled", 1, "02");
		assertListed("?end_date=2098-05-02T10:00:00", 2, "01", "02");
		assertListed("?end_date=2098-05-02T11:59:59.9%2B02:00", 1, "01");
		assertListed("?start_date=2098-05-02T12:00:00+02:00", 3, "draft", "03", "02");
		assertThat(this.planner.list("upcoming/").body().findValuesAsString("title")).containsExactly("01", "02", "03");
		for (String wrong : List.of("limit=0", "limit=x", "status=soon", "start_date=tomorrow",
				"end_date=%2B12345-01-01")) {
			Answer refused = this.planner.list("?" + wrong);
			assertThat(refused.status()).as(wrong).isEqualTo(400);
			assertThat(refused.text("/errors/0/field")).isEqualTo(wrong.substring(0, wrong.indexOf('=')));
		}
		assertThat(this.planner.write("DELETE", draft, "").status()).isEqualTo(204);
		assertListed("?status=draft", 0);
	}

	@Test
	void whoIsNotConnectedMayDraftButNotSchedule() {
		Person stranger = new Person(this.port);
		Answer draft = stranger.post(Planner.CALENDAR, "{\"content\": \"Later\", \"media_urls\": [\"rolls\"]}");
		assertThat(draft.status()).isEqualTo(201);
		assertThat(stranger.post(Planner.CALENDAR + draft.body().at("/id") + "/publish/", "").text("/code"))
			.isEqualTo("instagram_not_connected");
		Answer refused = stranger.post(Planner.CALENDAR,
				"{\"media_urls\": [\"rolls\"], \"scheduled_date\": \"2099-01-01T00:00:00Z\"}");
		assertThat(refused.text("/code")).isEqualTo("instagram_not_connected");
		assertThat(stranger.get(Planner.CALENDAR).body().at("/count").asInt()).isEqualTo(1);
	}

	private void assertUntouchable(long id) {
		for (Answer refused : List.of(this.planner.patch(id, Map.of("title", "New")), this.planner.publish(id),
				this.planner.write("DELETE", id, ""))) {
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.text("/code")).isEqualTo("conflict");
		}
		assertThat(this.planner.get(id).text("/status")).isEqualTo("scheduled");
	}

	private void assertListed(String query, int count, String... titles) {
		Answer list = this.planner.list(query);
		assertThat(list.body().at("/count").asInt()).as(query).isEqualTo(count);
		assertThat(list.body().at("/results").findValuesAsString("title")).as(query).containsExactly(titles);
	}

	// As the machine would leave it; nobody else touches it, since its job waits for
	// 2099.
	private void put(long id, String status, String container, String sent, String time) {
		this.database
			.sql("""
					update publication set status = ?, paused_reason = case ? when 'paused' then 'disconnected' end,
						container_id = ?, container_created_at = now(), publishing_at = %s, scheduled_time = %s where id = ?"""
				.formatted(sent, time))
			.params(status, status, container, this.planner.publication(id))
			.update();
	}

	private Map<String, Object> stored(UUID id) {
		return this.database.sql("""
				select title, caption, options::text as options, media->0->>'url' as url, scheduled_time as due
				from publication where id = ?""")
			.param(id)
			.query((row, number) -> Map.<String, Object>of("title", row.getString("title"), "caption",
					row.getString("caption"), "options", row.getString("options"), "url", row.getString("url"), "due",
					row.getTimestamp("due").toInstant()))
			.single();
	}

	private static List<Answer> atOnce(int times, Supplier<Answer> request) {
		ExecutorService clients = Executors.newFixedThreadPool(times);
		try {
			return Stream.generate(() -> CompletableFuture.supplyAsync(request, clients))
				.limit(times)
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.toList();
		}
		finally {
			clients.shutdownNow();
		}
	}

}
