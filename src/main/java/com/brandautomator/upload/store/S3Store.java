package com.brandautomator.upload.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket that speaks S3's protocol. Bytes go through, never into memory.
 */
class S3Store implements MediaStore {

	private final S3Client client;

	private final S3Properties properties;

	S3Store(S3Client client, S3Properties properties) {
		this.client = client;
		this.properties = properties;
	}

	@Override
	public void put(MediaKey key, Path file, String contentType) throws IOException {
		call(key,
				() -> this.client.putObject(
						(request) -> request.bucket(this.properties.bucket()).key(name(key)).contentType(contentType),
						RequestBody.fromFile(file)));
	}

	@Override
	public InputStream open(MediaKey key, long from, long length) throws IOException {
		if (length == 0) {
			return InputStream.nullInputStream();
		}
		return call(key,
				() -> this.client.getObject((request) -> request.bucket(this.properties.bucket())
					.key(name(key))
					.range("bytes=%d-%d".formatted(from, from + length - 1))));
	}

	@Override
	public Optional<Path> path(MediaKey key) {
		return Optional.empty();
	}

	@Override
	public void delete(MediaKey key) throws IOException {
		call(key, () -> this.client.deleteObject((request) -> request.bucket(this.properties.bucket()).key(name(key))));
	}

	private String name(MediaKey key) {
		return this.properties.prefix() + key.value();
	}

	private static <T> T call(MediaKey key, Call<T> call) throws IOException {
		try {
			return call.make();
		}
		catch (NoSuchKeyException ex) {
			NoSuchFileException missing = new NoSuchFileException(key.value());
			missing.initCause(ex);
			throw missing;
		}
		catch (SdkException ex) {
			throw new IOException("The bucket did not do as it was asked", ex);
		}
	}

	/**
	 * One call of the bucket.
	 */
	private interface Call<T> {

		T make();

	}

}
