package com.brandautomator.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person is told of the work that goes on by itself, and of the room that
 * Instagram leaves for it.
 */
class BackgroundWorkWireTests extends AsPoster {

	private Planner planner;

	@BeforeEach
	void plan() {
		this.planner = new Planner(this.poster, this.database);
	}

	@Test
	void postsAndScheduledContentAreTasksTheNewestFirst() {
		Answer post = this.poster.post();
		this.planner.cancel(this.planner.schedule());
		UUID waiting = this.planner.publication(this.planner.schedule());
		JsonNode tasks = tasks("");
		assertThat(tasks.at("/count").asInt()).isEqualTo(3);
		assertThat(tasks.at("/results").findValuesAsString("status")).containsExactly("pending", "cancelled",
				"completed");
		assertThat(tasks.at("/results").findValuesAsString("task_type")).containsExactly("content_schedule",
				"content_schedule", "social_post");
		assertThat(tasks.at("/results/0").propertyNames()).containsExactlyInAnyOrder("id", "task_type",
				"task_type_display", "status", "status_display", "payload", "result", "error_message", "scheduled_at",
				"started_at", "completed_at", "created_at", "updated_at");
		assertThat(tasks.at("/results/0/id").asString()).isEqualTo(waiting.toString());
		assertThat(tasks.at("/results/0/scheduled_at").asString()).isEqualTo("2099-01-01T10:00:00Z");
		assertThat(tasks.at("/results/0/started_at").isNull()).isTrue();
		assertThat(tasks.at("/results/1/started_at").isNull()).isTrue();
		assertThat(tasks.at("/results/1/completed_at").isNull()).isFalse();
		JsonNode done = tasks.at("/results/2");
		assertThat(done.at("/payload/publication_id").asString()).isEqualTo(post.text("/publication_id"));
		assertThat(done.at("/result/test_mode").asBoolean()).isTrue();
		assertThat(done.at("/result/media_id").asString()).isEqualTo(post.text("/media_id"));
		assertThat(time(done, "started_at")).isAfterOrEqualTo(time(done, "created_at"))
			.isBeforeOrEqualTo(time(done, "completed_at"));
		assertThat(tasks("?limit=1").toString()).contains("\"count\":3")
			.contains("pending")
			.doesNotContain("completed\"");
		assertThat(tasks("?limit=9999999999").at("/results")).hasSize(3);
	}

	@ParameterizedTest
	@CsvSource({ "publishing, in_progress, It went wrong.", "unconfirmed, in_progress, It went wrong.",
			"failed, failed, It went wrong.", "paused, pending, The account is not connected." })
	void taskSaysHowFarItIsAndWhatWentWrong(String status, String shown, String message) {
		UUID id = this.planner.publication(this.planner.schedule());
		this.database.sql("""
				update publication set status = ?, paused_reason = case ? when 'paused' then 'disconnected' end,
					container_id = id, error_status = 502, error_code = 'meta_failed', error_message = 'It went wrong.'
				where id = ?""").params(status, status, id).update();
		JsonNode task = tasks("").at("/results/0");
		assertThat(task.at("/status").asString()).isEqualTo(shown);
		assertThat(task.at("/error_message").asString("")).startsWith(message);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "many" })
	void limitThatIsNoneIsNamed(String limit) {
		assertThat(this.poster.person().get("tasks/?limit=" + limit).text("/errors/0/field")).isEqualTo("limit");
	}

	@Test
	void limitCountsWhatIsLiveAndWhatIsStillToComeInTheWindow() {
		this.poster.sandbox().control("settings/", "{\"quota_total\": 25}");
		this.poster.post();
		for (int hours : List.of(1, 23, 25)) {
			this.planner.add(Map.of("media_urls", List.of("rolls"), "scheduled_date",
					Instant.now().plus(hours, ChronoUnit.HOURS).toString()));
		}
		this.planner.cancel(this.planner.add(Map.of("media_urls", List.of("rolls"), "scheduled_date",
				Instant.now().plus(2, ChronoUnit.HOURS).toString())));
		Answer limit = this.poster.person().get("instagram/publishing-limit/");
		assertThat(limit.status()).isEqualTo(200);
		assertThat(limit.body().propertyNames()).containsExactlyInAnyOrder("quota_usage", "quota_total",
				"quota_duration", "scheduled_within_window");
		assertThat(limit.text("/quota_total")).isEqualTo("25");
		assertThat(limit.text("/quota_duration")).isEqualTo("86400");
		assertThat(limit.text("/quota_usage")).isEqualTo("1");
		assertThat(limit.text("/scheduled_within_window")).isEqualTo("2");
		this.poster.person().post("instagram/disconnect/", "");
		assertThat(this.poster.person().get("instagram/publishing-limit/").text("/code"))
			.isEqualTo("instagram_not_connected");
	}

	private JsonNode tasks(String query) {
		return this.poster.person().get("tasks/" + query).body();
	}

	private static Instant time(JsonNode task, String name) {
		return Instant.parse(task.at("/" + name).asString());
	}

}
