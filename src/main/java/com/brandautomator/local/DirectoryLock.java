package com.brandautomator.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.brandautomator.start.StartRefusedException;

/**
 * Holds the data directory for one service at a time. The operating system lets go of it
 * when the process ends, however it ends.
 */
record DirectoryLock(FileChannel channel) implements Closeable {

	static DirectoryLock take(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return new DirectoryLock(channel);
			}
		}
		catch (OverlappingFileLockException ex) {
			// held within this very process: the same answer
		}
		channel.close();
		throw new StartRefusedException("LOCAL_DATA_DIR: another running service uses " + file.getParent()
				+ "; stop it or give this one a directory of its own");
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
