package com.brandautomator.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.brandautomator.Person;
import com.brandautomator.TestToken;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program of the machine, run to its end.
 */
final class Command {

	private static final long PATIENCE_MINUTES = 20;

	private Command() {
	}

	/**
	 * How long it took.
	 */
	static Duration run(String... words) {
		long begun = System.nanoTime();
		try {
			Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes());
			assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
			assertThat(process.exitValue()).as(List.of(words) + ": " + said).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	/**
	 * Copies a file and waits until the disk has it.
	 */
	static Duration copy(Path from, Path to) {
		return run("cp", from.toString(), to.toString()).plus(run("sync", to.toString()));
	}

	/**
	 * Sends a file to an address.
	 */
	static Duration send(Path file, String address) {
		return run("curl", "-sS", "--fail-with-body", "-T", file.toString(), address);
	}

	/**
	 * Sends a file by tus, in one piece.
	 */
	static Duration tus(Path file, String caller, int port, String upload) {
		// without the last slash, behind which curl would set the file's name
		return run("curl", "-sS", "--fail-with-body", "-X", "PATCH", "-T", file.toString(), "-H",
				"Authorization: Bearer " + TestToken.of(caller), "-H", "Tus-Resumable: 1.0.0", "-H", "Upload-Offset: 0",
				"-H", "Content-Type: application/offset+octet-stream",
				"http://localhost:" + port + Person.API + "instagram/uploads/" + upload);
	}

}
