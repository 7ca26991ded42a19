package com.brandautomator.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.WorkFolder;
import com.brandautomator.upload.tus.TusFiles.OtherSenderException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Files that have not come whole, beside the media store. Their length says how much is
 * here: it outlives the process, whatever it could not write down.
 */
@Component
class PartialFiles {

	private static final int BUFFER = 128 * 1024;

	private static final String ENDING = ".tus";

	private final WorkFolder folder;

	PartialFiles(WorkFolder folder) {
		this.folder = folder;
	}

	Path path(MediaKey key) throws IOException {
		return this.folder.path().resolve(key.value() + ENDING);
	}

	void create(MediaKey key) throws IOException {
		Files.createFile(path(key));
	}

	/**
	 * How many bytes are here; none where there is no file.
	 */
	long length(MediaKey key) throws IOException {
		Path path = path(key);
		return Files.exists(path) ? Files.size(path) : 0;
	}

	/**
	 * Writes what comes behind these bytes, and no more than there are to be. What came
	 * before something fails stays.
	 * @param came hears how many bytes are here, now and then
	 */
	long append(MediaKey key, long offset, long most, InputStream bytes, LongConsumer came) throws IOException {
		try (FileChannel file = FileChannel.open(path(key), StandardOpenOption.WRITE); FileLock lock = lock(file)) {
			if (lock == null || file.size() != offset) {
				throw new OtherSenderException();
			}
			file.position(offset);
			byte[] buffer = new byte[BUFFER];
			long here = offset;
			while (here < most) {
				int count = bytes.read(buffer, 0, (int) Math.min(BUFFER, most - here));
				if (count < 0) {
					break;
				}
				for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, count); part.hasRemaining();) {
					here += file.write(part);
				}
				came.accept(here);
			}
			return here;
		}
	}

	void cut(MediaKey key, long length) throws IOException {
		try (FileChannel file = FileChannel.open(path(key), StandardOpenOption.WRITE)) {
			file.truncate(length);
		}
	}

	void delete(MediaKey key) throws IOException {
		Files.deleteIfExists(path(key));
	}

	/**
	 * All that are here.
	 */
	List<MediaKey> keys() throws IOException {
		try (Stream<Path> files = Files.list(this.folder.path())) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.matches(MediaKey.PATTERN + "\\.tus"))
				.map((name) -> new MediaKey(name.substring(0, name.length() - ENDING.length())))
				.toList();
		}
	}

	// Of this process or of another node that shares the folder.
	private static @Nullable FileLock lock(FileChannel file) throws IOException {
		try {
			return file.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
