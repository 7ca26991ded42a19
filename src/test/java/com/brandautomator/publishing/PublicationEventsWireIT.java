package com.brandautomator.publishing;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.brandautomator.EventListener;
import com.brandautomator.EventListener.Event;
import com.brandautomator.Person;
import com.brandautomator.RequestThreads;
import com.brandautomator.Wire;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.github.kagkarlsson.scheduler.Scheduler;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a client hears of a publication while it happens, and what it costs the service
 * that many listen and wait.
 */
class PublicationEventsWireIT extends AsPoster {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	Scheduler scheduler;

	@Test
	void streamTellsEachStepAndEndsItself() {
		this.poster.processing(Duration.ofSeconds(1));
		UUID id = this.poster.postLater();
		List<Event> events = listen(id).awaitEnd();
		assertThat(events).allMatch((event) -> event.name().equals("step"))
			.extracting((event) -> event.text("status"))
			.isEqualTo(this.poster.way(id))
			.contains("processing")
			.endsWith("published");
		assertThat(events).extracting(Event::id).isSorted().doesNotHaveDuplicates();
		Answer publication = this.poster.publication(id);
		Event last = events.get(events.size() - 1);
		assertThat(last.text("media_id")).isEqualTo(publication.text("/media_id"));
		assertThat(last.text("permalink")).isEqualTo(publication.text("/permalink"));
		assertThat(events.get(0).data().propertyNames()).containsExactlyInAnyOrder("publication_id", "at", "status",
				"asked", "answered", "decided", "progress");
		assertThat(events.get(0).text("publication_id")).isEqualTo(id.toString());
		assertThat(listen(id, "Last-Event-ID", "" + events.get(1).id()).awaitEnd())
			.isEqualTo(events.subList(2, events.size()));
		assertThat(listen(id, "Last-Event-ID", "" + last.id()).awaitEnd()).isEmpty();
		assertThat(listen(id, "Last-Event-ID", "999999999999").awaitEnd()).isEmpty();
	}

	@Test
	void heldPublicationKeepsItsStreamOpenUntilItGoesOn() {
		this.poster.processing(Duration.ofMinutes(10));
		UUID id = this.poster.postLater();
		this.poster.await(id, "processing");
		EventListener stream = listen(id);
		this.poster.person().post("instagram/disconnect/", "");
		Event held = Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> newest(stream), (event) -> event != null && event.text("status").equals("paused"));
		assertThat(held.text("paused_reason")).isEqualTo("disconnected");
		long comments = stream.comments();
		Awaitility.await().atMost(PATIENCE).until(() -> stream.comments() > comments + 1);
		assertThat(stream.isOver()).isFalse();
		this.poster.person().withTestAccount();
		this.poster.pass(Duration.ofMinutes(11));
		assertThat(stream.awaitEnd()).extracting((event) -> event.text("status")).endsWith("published");
	}

	private static Event newest(EventListener stream) {
		List<Event> events = stream.events();
		return events.isEmpty() ? null : events.get(events.size() - 1);
	}

	@Test
	void whatAnotherNodeDoesIsHeardToo() {
		UUID id = Poster.id(this.poster.schedule("2099-01-01T00:00:00Z", UUID.randomUUID().toString()));
		EventListener stream = listen(id);
		stream.await(1);
		this.database.sql("""
				insert into publication_step (publication_id, at, status, decided, progress_bytes, progress_total)
				values (?, now(), 'uploading', 'Another node sends the file.', 1, 3)""").param(id).update();
		Event step = stream.await(2).get(1);
		assertThat(step.text("decided")).isEqualTo("Another node sends the file.");
		assertThat(step.data().at("/progress")).hasToString("{\"bytes\":1,\"total\":3,\"percent\":33}");
		stepOfAnotherNode(id, "status = 'cancelled'");
		assertThat(stream.awaitEnd()).extracting((event) -> event.text("status"))
			.containsExactly("scheduled", "uploading", "cancelled");
	}

	@Test
	void publishedPostWhoseFirstCommentIsOnItsWayKeepsItsStreamOpen() {
		UUID id = Poster.id(this.poster.schedule("2099-01-01T00:00:00Z", UUID.randomUUID().toString()));
		EventListener stream = listen(id);
		stepOfAnotherNode(id, "status = 'published', media_id = id::text, first_comment = 'First', "
				+ "first_comment_status = 'waiting'");
		stream.await(2);
		stepOfAnotherNode(id, "first_comment_status = 'posted'");
		assertThat(stream.awaitEnd()).extracting((event) -> event.text("media_id"))
			.containsExactly("", id.toString(), id.toString());
	}

	private void stepOfAnotherNode(UUID id, String change) {
		this.database.sql("""
				with changed as (update publication set %s where id = ? returning id, status)
				insert into publication_step (publication_id, at, status, decided)
				select id, now(), status, 'Another node did it.' from changed""".formatted(change)).param(id).update();
	}

	@Test
	void manyWhoListenAndWaitHoldNoRequestThread() {
		List<Person> people = Stream.generate(() -> new Person(this.port).withTestAccount()).limit(30).toList();
		List<EventListener> listeners = new ArrayList<>();
		// so that it is the waiting alone that is measured
		this.scheduler.pause();
		try {
			long before = median();
			List<CompletableFuture<HttpResponse<Void>>> posts = people.stream().flatMap(this::posts).toList();
			Awaitility.await().atMost(PATIENCE).until(() -> publications().size() == posts.size());
			assertThat(posts).hasSize(510);
			publications().entrySet()
				.stream()
				.limit(102)
				.map((made) -> new Wire(this.port).as(made.getValue(), path(made.getKey())))
				.forEach((request) -> listeners.add(new EventListener(request)));
			assertThat(listeners).hasSize(102).allSatisfy((stream) -> assertThat(stream.await(1)).hasSize(1));
			Awaitility.await().atMost(PATIENCE).until(() -> RequestThreads.busy(this.port) == 0);
			assertThat(median()).isLessThan(5 * before);
			assertThat(posts).noneMatch(CompletableFuture::isDone);
			assertThat(listeners).noneMatch(EventListener::isOver);
			people.forEach((person) -> person.post("instagram/disconnect/", ""));
			assertThat(posts).allSatisfy((post) -> assertThat(post).succeedsWithin(PATIENCE));
			listeners.forEach(
					(stream) -> assertThat(stream.await(2).get(1).text("paused_reason")).isEqualTo("disconnected"));
		}
		finally {
			this.scheduler.resume();
			listeners.forEach(EventListener::close);
		}
	}

	private Stream<CompletableFuture<HttpResponse<Void>>> posts(Person person) {
		HttpRequest.Builder post = person.request("instagram/post/")
			.timeout(Duration.ofSeconds(90))
			.header("Content-Type", "application/json")
			.header("Prefer", "wait=60")
			.POST(BodyPublishers.ofString(this.poster.body()));
		return Stream.generate(() -> CLIENT.sendAsync(post.build(), BodyHandlers.discarding())).limit(17);
	}

	/** Ids and callers of this test's publications. */
	private Map<UUID, String> publications() {
		Map<UUID, String> found = new HashMap<>();
		this.database.sql("select id, user_id from publication where caption = ?")
			.param(this.poster.caption())
			.query((ResultSet row) -> {
				found.put(row.getObject("id", UUID.class), row.getString("user_id"));
			});
		return found;
	}

	/** How long another request takes, in nanoseconds. */
	private long median() {
		long[] times = LongStream.generate(() -> {
			long begin = System.nanoTime();
			assertThat(this.poster.person().get("social-profiles/status/").status()).isEqualTo(200);
			return System.nanoTime() - begin;
		}).limit(41).sorted().toArray();
		return times[20];
	}

	private static String path(UUID id) {
		return Person.API + "instagram/publications/" + id + "/events/";
	}

	private EventListener listen(UUID id, String... headers) {
		HttpRequest.Builder request = new Wire(this.port).as(this.poster.person().name(), path(id));
		return new EventListener((headers.length > 0) ? request.headers(headers) : request);
	}

}
