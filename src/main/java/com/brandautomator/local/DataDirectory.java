package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import com.brandautomator.start.StartRefusedException;

/**
 * The folder of {@code LOCAL_DATA_DIR}: the embedded database and the generated keys.
 * Only its owner may look into it.
 *
 * @param root absolute
 */
record DataDirectory(Path root) {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	static DataDirectory at(Path path) {
		DataDirectory directory = new DataDirectory(path.toAbsolutePath().normalize());
		directory.create(directory.root);
		return directory;
	}

	Path keys() {
		return create(this.root.resolve("keys"));
	}

	Path postgres() {
		return this.root.resolve("postgres");
	}

	Path postgresBeingMade() {
		return this.root.resolve("postgres.init");
	}

	/**
	 * One folder deeper than needed: zonky makes the folder that it is given writable for
	 * everybody.
	 */
	Path postgresBinaries() {
		return create(create(this.root.resolve("postgres-binaries")).resolve("unpacked"));
	}

	Path postgresLog() {
		return this.root.resolve("postgres.log");
	}

	Path postgresLock() {
		return this.root.resolve("postgres.lock");
	}

	private Path create(Path path) {
		try {
			return Files.isDirectory(path) ? path : Files.createDirectories(path, ownerOnly("rwx------"));
		}
		catch (IOException ex) {
			throw new StartRefusedException("LOCAL_DATA_DIR: cannot make " + path + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * The attributes of a new file or folder for its owner alone, where the file system
	 * knows such.
	 */
	static FileAttribute<?>[] ownerOnly(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
