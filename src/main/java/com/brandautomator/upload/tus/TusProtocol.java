package com.brandautomator.upload.tus;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;

/**
 * Speaks tus 1.0: core, creation, termination, expiration and checksum.
 */
public class TusProtocol {

	private static final String EXTENSION = "Tus-Extension";

	// The library names more: lengths that are told later, and checksums behind the body,
	// which it never gets to see.
	private static final String EXTENSIONS = "creation,checksum,termination,expiration";

	private static final Set<String> LOOKS = Set.of(HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name());

	private final Set<String> underWay = ConcurrentHashMap.newKeySet();

	private final TusFileUploadService library;

	private final String address;

	/**
	 * @param address where files are made, with a slash at its end
	 * @param maxSize the largest file, in bytes
	 * @param life how long a file is waited for
	 */
	public TusProtocol(TusFiles files, String address, long maxSize, Duration life) {
		TusIds ids = new TusIds(address);
		this.address = address;
		this.library = new TusFileUploadService().withUploadIdFactory(ids)
			.withUploadUri(address)
			.withUploadStorageService(new TusStorage(files, ids, maxSize, life))
			.withUploadLockingService(new NoLocks());
		List.of("concatenation", "download").forEach(this.library::disableTusExtension);
	}

	/**
	 * Does what the request says.
	 * @throws TusFiles.OtherSenderException when somebody else is changing the same file
	 */
	public TusAnswer process(HttpServletRequest request, HttpServletResponse response, String owner)
			throws IOException {
		TusAnswer answer = new TusAnswer(response);
		boolean change = !LOOKS.contains(request.getMethod()) && !this.address.equals(request.getRequestURI());
		if (change && !this.underWay.add(request.getRequestURI())) {
			throw new TusFiles.OtherSenderException();
		}
		try {
			this.library.process(request, answer, owner);
		}
		finally {
			if (change) {
				this.underWay.remove(request.getRequestURI());
			}
		}
		if (answer.getHeader(EXTENSION) != null) {
			answer.setHeader(EXTENSION, EXTENSIONS);
		}
		return answer;
	}

	/**
	 * The library answers nothing at all where it finds a lock taken, so it gets none.
	 */
	private static final class NoLocks implements UploadLockingService {

		@Override
		public @Nullable UploadLock lockUploadByUri(String address) {
			return null;
		}

		@Override
		public void cleanupStaleLocks() {
		}

		@Override
		public boolean isLocked(UploadId id) {
			return false;
		}

		@Override
		public void setIdFactory(UploadIdFactory ids) {
		}

	}

}
