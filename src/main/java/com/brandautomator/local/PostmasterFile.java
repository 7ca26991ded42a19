package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server that holds a data directory (PostgreSQL
 * manual, section 66.1): line 1 its process id, line 4 its port.
 */
record PostmasterFile(Path path, long pid, int port) {

	private static final int PORT_LINE = 3;

	/**
	 * Empty when there is no such file, or one that a dying machine left half-written.
	 */
	static Optional<PostmasterFile> of(Path postgresDirectory) throws IOException {
		Path path = postgresDirectory.resolve("postmaster.pid");
		if (!Files.exists(path)) {
			return Optional.empty();
		}
		List<String> lines = Files.readAllLines(path);
		try {
			return Optional.of(new PostmasterFile(path, Long.parseLong(lines.get(0).strip()),
					Integer.parseInt(lines.get(PORT_LINE).strip())));
		}
		catch (IndexOutOfBoundsException | NumberFormatException ex) {
			Files.delete(path); // PostgreSQL would refuse to start over it
			return Optional.empty();
		}
	}

	Optional<ProcessHandle> process() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive);
	}

	/**
	 * Whether the process is a PostgreSQL of ours, or only has the number of one that is
	 * long gone.
	 */
	boolean isHeldBy(ProcessHandle process) {
		return process.info().command().map((command) -> command.matches(".*[/\\\\]postgres(\\.exe)?")).orElse(false);
	}

}
