package com.brandautomator.upload.tus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.upload.tus.TusFiles.OtherSenderException;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadAlreadyLockedException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.jspecify.annotations.Nullable;

/**
 * Shows our files to the library that speaks the protocol. Every file is looked up by its
 * owner, so that another's is not there.
 */
class TusStorage implements UploadStorageService {

	private final TusFiles files;

	private final UploadIdFactory ids;

	private final long maxSize;

	private final Duration life;

	TusStorage(TusFiles files, UploadIdFactory ids, long maxSize, Duration life) {
		this.files = files;
		this.ids = ids;
		this.maxSize = maxSize;
		this.life = life;
	}

	@Override
	public @Nullable UploadInfo getUploadInfo(@Nullable String address, String owner) {
		UploadId id = this.ids.readUploadId(address);
		return Optional.ofNullable(id)
			.flatMap((it) -> this.files.find((UUID) it.getOriginalObject(), owner))
			.map((file) -> known(file, owner))
			.orElse(null);
	}

	@Override
	public UploadInfo create(UploadInfo wanted, String owner) throws IOException {
		var said = wanted.getMetadata();
		TusFile file = this.files.create(owner, (wanted.getLength() != null) ? wanted.getLength() : 0,
				first(said.get("filename"), said.get("name")), first(said.get("filetype"), said.get("type")));
		return known(file, owner);
	}

	@Override
	public UploadInfo append(UploadInfo upload, InputStream bytes) throws IOException, TusException {
		try {
			upload.setOffset(this.files.append(file(upload), bytes));
			return upload;
		}
		catch (OtherSenderException ex) {
			throw new UploadAlreadyLockedException(String.valueOf(ex.getMessage()));
		}
	}

	@Override
	public void removeLastNumberOfBytes(@Nullable UploadInfo upload, long count) throws IOException {
		if (upload != null && count > 0) {
			this.files.cut(file(upload), upload.getOffset() - count);
		}
	}

	@Override
	public void terminateUpload(@Nullable UploadInfo upload) throws IOException {
		if (upload != null) {
			this.files.terminate(file(upload));
		}
	}

	/** Appending has moved the end already. */
	@Override
	public void update(UploadInfo upload) {
	}

	@Override
	public String getUploadUri() {
		return this.ids.getUploadUri();
	}

	@Override
	public long getMaxUploadSize() {
		return this.maxSize;
	}

	@Override
	public Long getUploadExpirationPeriod() {
		return this.life.toMillis();
	}

	private static UploadInfo known(TusFile file, String owner) {
		UploadInfo upload = new UploadInfo();
		upload.setId(new UploadId(file.id()));
		upload.setOwnerKey(owner);
		upload.setLength(file.length());
		upload.setOffset(file.offset());
		upload.setEncodedMetadata("filename " + encoded(file.name()) + ",filetype " + encoded(file.type()));
		return upload;
	}

	private TusFile file(UploadInfo upload) {
		return this.files.find((UUID) upload.getId().getOriginalObject(), upload.getOwnerKey()).orElseThrow();
	}

	private static String encoded(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

	@Override
	public UploadInfo getUploadInfo(UploadId id) {
		throw ownerless();
	}

	@Override
	public InputStream getUploadedBytes(String address, String owner) {
		throw ownerless();
	}

	@Override
	public InputStream getUploadedBytes(UploadId id) {
		throw ownerless();
	}

	@Override
	public void copyUploadTo(UploadInfo upload, OutputStream target) {
		throw ownerless();
	}

	// Of the extensions that need the rest, none is on.
	private static UnsupportedOperationException ownerless() {
		return new UnsupportedOperationException("Files are read by our own rooms alone");
	}

	@Override
	public void setMaxUploadSize(Long size) {
	}

	@Override
	public void cleanupExpiredUploads(UploadLockingService locks) {
	}

	@Override
	public void setUploadExpirationPeriod(Long period) {
	}

	@Override
	public void setUploadConcatenationService(UploadConcatenationService service) {
	}

	@Override
	public UploadConcatenationService getUploadConcatenationService() {
		return Objects.requireNonNull(null, "Nothing is concatenated");
	}

	@Override
	public void setIdFactory(UploadIdFactory ids) {
	}

}
