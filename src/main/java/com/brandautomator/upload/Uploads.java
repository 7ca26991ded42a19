package com.brandautomator.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of an upload's row. Touches no bytes.
 */
@Service
@Transactional
class Uploads {

	/** A file that is not stored by then was lost with the node that stored it. */
	private static final Duration STORING = Duration.ofHours(1);

	private final UploadRows rows;

	private final UploadHolds holds;

	private final DiskRoom room;

	private final UploadProperties properties;

	private final Clock clock;

	Uploads(UploadRows rows, UploadHolds holds, DiskRoom room, UploadProperties properties, Clock clock) {
		this.rows = rows;
		this.holds = holds;
		this.room = room;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Enters a file whose bytes are about to be stored, so that they are never forgotten.
	 * @param bytes that will be stored
	 */
	public Upload begin(CallerId caller, UploadedFile file, long bytes) {
		this.room.checkQuotas(caller, bytes);
		Instant now = this.clock.instant();
		Upload upload = new Upload(caller, file, now.plus(STORING), now);
		upload.processing(now);
		return this.rows.save(upload);
	}

	/** Its bytes are stored. */
	public Upload complete(UUID id, StoredFile stored) {
		Upload upload = get(id);
		Instant now = this.clock.instant();
		upload.completed(stored, now.plus(this.properties.keep()), now);
		return upload;
	}

	/** Its bytes could not be stored. */
	public void fail(UUID id, String why) {
		get(id).failed(why, this.clock.instant());
	}

	/** Its bytes were removed. */
	public void removed(UUID id) {
		get(id).removed(this.clock.instant());
	}

	/**
	 * By the end of its public address; whose it is does not matter.
	 */
	@Transactional(readOnly = true)
	public Optional<Upload> findByToken(String token) {
		return this.rows.findByStoredToken(token);
	}

	/**
	 * Whether its bytes are there and its time is not over.
	 */
	@Transactional(readOnly = true)
	public boolean isThere(Upload upload) {
		Instant now = this.clock.instant();
		return upload.status() == UploadStatus.COMPLETED && upload.stored().objectKey() != null
				&& (upload.expiresAt().isAfter(now) || this.holds.isHeld(upload.getId(), now));
	}

	/**
	 * Some whose bytes nobody needs any more.
	 */
	@Transactional(readOnly = true)
	public List<Upload> orphans(int most) {
		return this.rows.findOrphans(this.clock.instant(), most);
	}

	/**
	 * Forgets what became of files that are long gone.
	 * @return how many
	 */
	public int forget() {
		return this.rows.deleteGone(this.clock.instant().minus(this.properties.keepRecord()));
	}

	/**
	 * A caller's own upload.
	 * @throws ProblemException 404 for another's, for none, and for what is no id
	 */
	@Transactional(readOnly = true)
	public Upload one(CallerId caller, String id) {
		return uuid(id).flatMap((uuid) -> this.rows.findByIdAndUserId(uuid, caller.value()))
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no such upload."));
	}

	/**
	 * Empty for what is no id.
	 */
	static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	@Transactional(readOnly = true)
	public Upload get(UUID id) {
		return this.rows.findById(id).orElseThrow(() -> new IllegalStateException("There is no upload " + id));
	}

}
