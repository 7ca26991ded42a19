package com.brandautomator.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.springframework.util.FileSystemUtils;

/**
 * The finished jar, extracted and with an archive of its classes, so that it starts in a
 * third of the time (class data sharing, JEP 350).
 */
record ServiceJar(Path jar, Path classes) {

	/** For JVMs that do not live long: without the second compiler. */
	static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

	/** For JVMs that are measured. */
	static final List<String> STEADY = List.of("-Xmx768m");

	/** For JVMs that must do with little memory, or end. */
	static final List<String> SMALL = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

	/**
	 * Prepares the jar below this folder, unless that was done already.
	 * @param settings with which it starts once, to see which classes it needs
	 */
	static ServiceJar prepared(Path folder, Map<String, String> settings) {
		Path jar = Path.of(System.getProperty("jar"));
		try {
			Path home = folder.resolve("jar-" + Runtime.version().feature() + "-" + checksum(jar));
			ServiceJar prepared = new ServiceJar(home.resolve("app").resolve(jar.getFileName()),
					home.resolve("app.jsa"));
			// two trials beside one another prepare it once
			try (FileChannel channel = FileChannel.open(Files.createDirectories(folder).resolve("jar.lock"),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
				if (lock.isValid() && !Files.exists(prepared.classes)) {
					FileSystemUtils.deleteRecursively(home);
					Files.createDirectories(home);
					JavaProcess.run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
							home.resolve("app").toString()), Map.of(), home.resolve("extract.log"));
					JavaProcess.run(prepared.archiving(), settings, home.resolve("classes.log"));
				}
			}
			return prepared;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The arguments of java that start it.
	 */
	List<String> start(List<String> options, List<String> arguments) {
		List<String> all = new ArrayList<>(options);
		all.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + this.classes, "-jar", this.jar.toString()));
		all.addAll(arguments);
		return all;
	}

	private List<String> archiving() {
		List<String> all = new ArrayList<>(QUICK_START);
		all.addAll(List.of("-XX:ArchiveClassesAtExit=" + this.classes, "-Dspring.context.exit=onRefresh", "-jar",
				this.jar.toString()));
		return all;
	}

	private static String checksum(Path jar) throws IOException {
		CRC32 sum = new CRC32();
		sum.update(Files.readAllBytes(jar));
		return Long.toHexString(sum.getValue());
	}

}
