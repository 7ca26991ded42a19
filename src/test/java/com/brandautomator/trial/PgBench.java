package com.brandautomator.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load generator: the same table, one event in a transaction, and no
 * service between.
 */
final class PgBench {

	private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

	private static final String SCRIPT = """
			\\set key random(1, 1000000000000000)
			insert into instagram_webhook_event (inbox_id, field, event_type, event_key, sender_id, sender_username,
				media_id, comment_id, payload, occurred_at, created_at)
			values (0, 'comments', 'comments', 'comments:' || :key, '6841100000000000',
				'anna.k', '17918920912340654', '17870913679156914',
				'{"from":{"id":"7392015648120394","username":"anna.k"},"media":{"id":"17918920912340654"},\
			"id":"17870913679156914","text":"Do you ship to Bern?"}', now(), now())
			on conflict (inbox_id, event_key) do nothing;
			""";

	private final WebhookStage stage;

	private final Path script;

	PgBench(WebhookStage stage, Path folder) throws IOException {
		this.stage = stage;
		this.script = Files.writeString(folder.resolve("pgbench.sql"), SCRIPT);
	}

	/**
	 * Inserts a second of one connection, of several, and so on, in words.
	 */
	String measure(List<Integer> connections, int seconds) {
		StringBuilder words = new StringBuilder();
		for (int clients : connections) {
			Optional<Double> rate = run(clients, seconds);
			if (rate.isEmpty()) {
				return "There is no pgbench here: left out (it comes with PostgreSQL's packages).";
			}
			words.append(String.format(Locale.ROOT, "| %d | %,.0f |%n", clients, rate.get()));
		}
		return words.toString();
	}

	private Optional<Double> run(int clients, int seconds) {
		ProcessBuilder builder = new ProcessBuilder("pgbench", "--no-vacuum", "--protocol=prepared",
				"--client=" + clients, "--time=" + seconds, "--file=" + this.script)
			.redirectErrorStream(true);
		builder.environment().putAll(this.stage.libpq());
		try {
			Process process = builder.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher rate = RATE.matcher(output);
			if (!rate.find()) {
				throw new IllegalStateException(output);
			}
			return Optional.of(Double.parseDouble(rate.group(1)));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
