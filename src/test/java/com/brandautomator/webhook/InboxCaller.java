package com.brandautomator.webhook;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.brandautomator.EventListener;
import com.brandautomator.TestToken;
import com.brandautomator.account.GraphBase;
import com.brandautomator.security.CallerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A signed-in person who looks at the inbox.
 */
final class InboxCaller {

	static final String PATH = "/api/v1/automation/instagram/webhooks/events/";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final WebhookCaller http;

	private final JdbcClient jdbc;

	private final String userId = UUID.randomUUID().toString();

	InboxCaller(Environment environment, JdbcClient jdbc) {
		this.http = new WebhookCaller(environment);
		this.jdbc = jdbc;
	}

	/**
	 * Connects this person with an account.
	 */
	InboxCaller with(GraphBase graphBase, String account) {
		this.jdbc.sql("""
				insert into social_profile (user_id, graph_base, status, instagram_user_id, instagram_username,
					created_at, updated_at, version)
				values (?, ?, 'connected', ?, 'the_brand', now(), now(), 0)
				""").params(this.userId, graphBase.word(), account).update();
		return this;
	}

	CallerId id() {
		return new CallerId(this.userId);
	}

	/**
	 * Lets this person's tokens see an account.
	 */
	void link(String account) {
		this.jdbc.sql("""
				insert into instagram_account (social_profile_id, instagram_user_id, username, page_id, position,
					created_at, updated_at)
				select id, ?, 'the_brand', '1', 0, now(), now() from social_profile where user_id = ?
				""").params(account, this.userId).update();
	}

	/**
	 * Lets the events of this person's account be handed over.
	 */
	InboxCaller claiming(String account) {
		this.jdbc.sql("""
				insert into instagram_account (social_profile_id, instagram_user_id, username, page_id, position,
					created_at, updated_at)
				select id, ?, 'the_brand', '1', 0, now(), now() from social_profile where user_id = ?
				""").params(account, this.userId).update();
		return this;
	}

	HttpResponse<String> get(String query) {
		return this.http.get(PATH + query, "Authorization", "Bearer " + TestToken.of(this.userId));
	}

	/**
	 * Listens to new events.
	 */
	EventListener listen(String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.http.uri(PATH + "stream/"))
			.header("Authorization", "Bearer " + TestToken.of(this.userId));
		return new EventListener((headers.length > 0) ? request.headers(headers) : request);
	}

	void disconnect() {
		this.jdbc.sql("update social_profile set status = 'disconnected' where user_id = ?")
			.param(this.userId)
			.update();
	}

	JsonNode list(String query) {
		return JSON.readTree(get(query).body());
	}

	HttpResponse<String> post(String body) {
		return post("", body);
	}

	HttpResponse<String> post(String path, String body) {
		return this.http.post(PATH + path, body.getBytes(StandardCharsets.UTF_8), "Authorization",
				"Bearer " + TestToken.of(this.userId), "Content-Type", "application/json");
	}

	int markRead(String body) {
		return JSON.readTree(post(body).body()).path("marked_read").asInt(-1);
	}

	static List<String> comments(JsonNode list) {
		List<String> comments = new ArrayList<>();
		list.path("events").forEach((event) -> comments.add(event.path("comment_id").asString(null)));
		return comments;
	}

	static String ids(JsonNode list) {
		List<String> ids = new ArrayList<>();
		list.path("events").forEach((event) -> ids.add(event.path("id").asString()));
		return "[" + String.join(",", ids) + "]";
	}

}
