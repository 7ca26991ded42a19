package com.brandautomator.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.measure.Measurement;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * One file that a person gives us, from its first byte to its last use. Guards its own
 * transitions.
 */
@Entity
@Table(name = "instagram_resumable_upload")
class Upload implements Persistable<UUID> {

	@Id
	private UUID id;

	private String userId;

	private @Nullable String instagramUserId;

	private @Nullable String mediaType;

	private String fileName;

	private long fileSize;

	private long bytesUploaded;

	private long bytesTransferred;

	private String contentType;

	private UploadStatus status = UploadStatus.PENDING;

	private StoredFile stored = StoredFile.expected();

	private @Nullable String containerId;

	private @Nullable String mediaId;

	private @Nullable String caption;

	private @Nullable String errorMessage;

	private Instant expiresAt;

	private Instant createdAt;

	private Instant updatedAt;

	private @Nullable Instant completedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Upload() {
	}

	/**
	 * A file whose bytes are awaited.
	 * @param expiresAt when it is given up unless it is completed
	 */
	Upload(CallerId caller, UploadedFile file, Instant expiresAt, Instant now) {
		this.id = UUID.randomUUID();
		this.userId = caller.value();
		this.mediaType = file.mediaType();
		this.fileName = GivenFileName.of(file.name());
		this.fileSize = file.size();
		this.contentType = file.contentType();
		this.expiresAt = expiresAt;
		this.createdAt = now;
		this.updatedAt = now;
	}

	/** So many of its bytes are here. */
	void received(long bytes, Instant now) {
		become(UploadStatus.UPLOADING, now);
		this.bytesUploaded = bytes;
	}

	/** All of its bytes are here. */
	void processing(Instant now) {
		become(UploadStatus.PROCESSING, now);
		this.bytesUploaded = this.fileSize;
	}

	/** All of its bytes are here, and what they are is known. */
	void whole(String type, Measurement measured, Instant now) {
		processing(now);
		this.contentType = type;
		this.mediaType = medium(type);
		this.stored = this.stored.stored(type, this.fileSize, measured, List.of());
	}

	/** It is stored and can be published. */
	void completed(StoredFile stored, Instant expiresAt, Instant now) {
		become(UploadStatus.COMPLETED, now);
		this.stored = stored;
		this.expiresAt = expiresAt;
		this.completedAt = now;
	}

	/** Nothing will come of it. */
	void failed(String why, Instant now) {
		become(UploadStatus.FAILED, now);
		this.errorMessage = why;
		this.expiresAt = now;
	}

	/**
	 * All of its bytes are here, and it cannot be used.
	 * @param type what it is; null for no medium
	 */
	void refused(@Nullable String type, String why, Instant now) {
		failed(why, now);
		this.bytesUploaded = this.fileSize;
		this.contentType = (type != null) ? type : this.contentType;
		this.mediaType = (type != null) ? medium(type) : null;
	}

	private static String medium(String type) {
		return type.startsWith("image/") ? "IMAGE" : "VIDEO";
	}

	/** Nobody wants it any more. */
	void cancelled(Instant now) {
		become(UploadStatus.CANCELLED, now);
		this.expiresAt = now;
	}

	/** It is needed for longer. */
	void keptUntil(Instant until, Instant now) {
		this.expiresAt = until;
		this.updatedAt = now;
	}

	/** Its bytes were removed. */
	void removed(Instant now) {
		if (this.status != UploadStatus.FAILED && this.status != UploadStatus.CANCELLED) {
			become(UploadStatus.CANCELLED, now);
		}
		this.stored = this.stored.gone();
	}

	private void become(UploadStatus next, Instant now) {
		if (!this.status.canBecome(next)) {
			throw new IllegalStateException("An upload that is " + this.status + " cannot become " + next);
		}
		this.status = next;
		this.updatedAt = now;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	StoredFile stored() {
		return this.stored;
	}

	UploadStatus status() {
		return this.status;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	@Nullable Instant completedAt() {
		return this.completedAt;
	}

	boolean isOf(CallerId caller) {
		return this.userId.equals(caller.value());
	}

	boolean isVideo() {
		return !"IMAGE".equals(this.mediaType);
	}

	UploadView view() {
		return new UploadView(this.id, this.fileName, this.fileSize, this.bytesUploaded, this.bytesTransferred,
				this.contentType, this.mediaType, this.status, this.containerId, this.mediaId, this.errorMessage,
				this.createdAt, this.updatedAt, this.completedAt, this.expiresAt);
	}

}
