package com.brandautomator.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.brandautomator.Wire;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A JVM beside this one, with nothing of this one's environment but the PATH.
 */
final class JavaProcess {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;

	private final Path log;

	private JavaProcess(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	static JavaProcess start(List<String> arguments, Map<String, String> environment, Path log) {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command().orElseThrow());
		command.add(Leftovers.mark(log));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		builder.environment().keySet().removeIf((name) -> !name.equals("PATH"));
		builder.environment().putAll(environment);
		try {
			Process process = builder.start();
			Leftovers.note(log, process.pid());
			return new JavaProcess(process, log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs to the end, which must be a good one.
	 */
	static void run(List<String> arguments, Map<String, String> environment, Path log) {
		JavaProcess run = start(arguments, environment, log);
		run.awaitEnd();
		assertThat(run.process.exitValue()).as("See " + log).isZero();
	}

	/**
	 * Waits until it says that it is ready.
	 */
	void awaitReady(int managementPort) {
		Wire management = new Wire(managementPort);
		Awaitility.await("See " + this.log)
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.failFast("It has ended, see " + this.log, () -> !this.process.isAlive())
			.ignoreExceptions()
			.until(() -> management.get("/actuator/health/readiness").statusCode() == 200);
	}

	/**
	 * Ends it as {@code kill -9} does.
	 */
	void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/**
	 * Asks it to end.
	 */
	void stop() {
		this.process.destroy();
		awaitEnd();
	}

	/**
	 * How long it has used a processor.
	 */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/**
	 * How much memory it has taken at most, in bytes; 0 where the system does not say.
	 */
	long peakMemory() {
		Path status = Path.of("/proc/" + this.process.pid() + "/status");
		try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
			return lines.filter((line) -> line.startsWith("VmHWM:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void awaitEnd() {
		try {
			assertThat(this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("See " + this.log).isTrue();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
