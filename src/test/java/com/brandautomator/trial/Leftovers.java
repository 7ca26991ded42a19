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

	static void note(Path log, long pid) throws IOException {
		Files.writeString(pids(log.toAbsolutePath().getParent()), pid + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/**
	 * Ends what still runs; the number may belong to another program by now.
	 * @param jar what every process of a trial was started from
	 */
	static void end(Path folder, Path jar) throws IOException {
		if (Files.exists(pids(folder))) {
			for (String pid : Files.readAllLines(pids(folder))) {
				ProcessHandle.of(Long.parseLong(pid)).filter((process) -> isOf(jar, process)).ifPresent((process) -> {
					process.destroyForcibly();
					process.onExit().join();
				});
			}
			Files.delete(pids(folder));
		}
	}

	private static boolean isOf(Path jar, ProcessHandle process) {
		return process.info().commandLine().filter((line) -> line.contains(jar.toString())).isPresent();
	}

	private static Path pids(Path folder) {
		return folder.resolve("processes");
	}

}
