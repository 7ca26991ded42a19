package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long one post takes whose caller waits for it, beside the bare calls of the Graph
 * API that it is made of, with the same wait before the container is read.
 */
final class SynchronousPost {

	private static final int TIMES = 40;

	private final Stage stage;

	private final ServiceNode node;

	private final Shop shop;

	private final Duration poll;

	/**
	 * @param poll how long to wait before the container is read
	 */
	SynchronousPost(Stage stage, ServiceNode node, Shop shop, Duration poll) {
		this.stage = stage;
		this.node = node;
		this.shop = shop;
		this.poll = poll;
	}

	/**
	 * The median through the service.
	 */
	Duration throughTheService() {
		String body = "{\"image_url\": \"" + this.stage.material().picture() + "\", \"caption\": \"Rolls\"}";
		return median(() -> this.node.person(this.shop.caller()).post("instagram/post/", body));
	}

	/**
	 * The median of container, status, publish and medium.
	 */
	Duration bare() {
		SandboxCaller meta = this.stage.sandbox();
		String code = SandboxCaller.parameter(meta.decide(Map.of("person", this.shop.caller())), "code");
		String token = meta.exchange(code).text("/access_token");
		return median(() -> graphCalls(meta, token));
	}

	private Answer graphCalls(SandboxCaller meta, String token) {
		String container = meta
			.post(token, "/" + this.shop.accountId() + "/media",
					Map.of("image_url", this.stage.material().picture(), "caption", "Rolls"))
			.text("/id");
		Pause.of(this.poll);
		assertThat(meta.get(token, "/" + container + "?fields=status_code,status").text("/status_code"))
			.isEqualTo("FINISHED");
		String medium = meta
			.post(token, "/" + this.shop.accountId() + "/media_publish", Map.of("creation_id", container))
			.text("/id");
		return meta.get(token, "/" + medium + "?fields=id,permalink,media_type,timestamp");
	}

	private static Duration median(Supplier<Answer> call) {
		List<Duration> times = IntStream.range(0, TIMES).mapToObj((number) -> {
			Instant start = Instant.now();
			assertThat(call.get().status()).isEqualTo(200);
			return Duration.between(start, Instant.now());
		}).skip(TIMES / 4).sorted().toList();
		return times.get(times.size() / 2);
	}

}
