package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Writes a video to the disk as it is sent, and keeps what came when the sender is gone.
 */
@SandboxPart
class UploadIntake {

	private static final int BUFFER = 64 * 1024;

	/** After so many bytes it is told how many there are. */
	private static final long TOLD_AFTER = 1024 * 1024;

	private final Set<String> underWay = ConcurrentHashMap.newKeySet();

	private final Containers containers;

	private final SentFiles files;

	private final UploadProgress progress;

	private final VideoRounds rounds;

	UploadIntake(Containers containers, SentFiles files, UploadProgress progress, VideoRounds rounds) {
		this.containers = containers;
		this.files = files;
		this.progress = progress;
		this.rounds = rounds;
	}

	/**
	 * Takes the rest of a video.
	 * @throws com.brandautomator.sandbox.protocol.GraphError where it does not go on
	 * where the video stands, or ends too early
	 */
	void take(String containerId, UploadRequest request) {
		if (!this.underWay.add(containerId)) {
			throw UploadErrors.busy();
		}
		try {
			Container container = this.containers.find(containerId)
				.filter(Container::awaitsBytes)
				.orElseThrow(UploadErrors::unauthorized);
			request.check(container);
			this.progress.announced(containerId, request.fileSize());
			if (write(container, request) != request.fileSize()) {
				throw UploadErrors.partial();
			}
			this.progress.whole(containerId);
			this.rounds.wake();
		}
		finally {
			this.underWay.remove(containerId);
		}
	}

	private long write(Container container, UploadRequest request) {
		long told = request.offset();
		long here = told;
		byte[] buffer = new byte[BUFFER];
		try (FileChannel file = this.files.writeFrom(Objects.requireNonNull(container.uploadKey()), told)) {
			int count = request.body().read(buffer);
			while (count >= 0 && here < request.fileSize()) {
				ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, (int) Math.min(count, request.fileSize() - here));
				here += file.write(bytes);
				if (here - told >= TOLD_AFTER) {
					this.progress.came(container.id(), here, here - told);
					told = here;
				}
				count = request.body().read(buffer);
			}
		}
		catch (IOException ex) {
			throw UploadErrors.partial(); // its sender is gone, or sends no more
		}
		finally {
			this.progress.came(container.id(), here, here - told);
		}
		return here;
	}

}
