package com.brandautomator.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The processes of a trial that was interrupted: noted beside their logs, and ended by
 * the next one.
 */
final class Leftovers {

	private Leftovers() {
	}

	/**
	 * An option of java that tells the processes of one trial from all others.
	 */
	static String mark(Path log) {
		return "-Dtrial.of=" + folder(log);
	}

	static void note(Path log, long pid) throws IOException {
		Files.writeString(folder(log).resolve("processes"), pid + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/**
	 * Ends what still runs; a number may belong to another program by now.
	 */
	static void end(Path folder) throws IOException {
		Path noted = folder.resolve("processes");
		if (Files.exists(noted)) {
			String mark = mark(noted);
			for (String pid : Files.readAllLines(noted)) {
				ProcessHandle.of(Long.parseLong(pid))
					.filter((process) -> process.info().commandLine().orElse("").contains(mark))
					.ifPresent(Leftovers::end);
			}
			Files.delete(noted);
		}
	}

	private static void end(ProcessHandle process) {
		process.destroyForcibly();
		process.onExit().join();
	}

	private static Path folder(Path log) {
		return log.toAbsolutePath().getParent();
	}

}
