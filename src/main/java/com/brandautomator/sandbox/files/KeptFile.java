package com.brandautomator.sandbox.files;

import java.io.InputStream;

import org.springframework.core.io.AbstractResource;

/**
 * A kept file as an answer's body, of which a range can be asked for.
 */
final class KeptFile extends AbstractResource {

	private final StoredFile file;

	private final Files files;

	KeptFile(StoredFile file, Files files) {
		this.file = file;
		this.files = files;
	}

	@Override
	public long contentLength() {
		return this.file.size();
	}

	@Override
	public InputStream getInputStream() {
		return new PieceStream(this.file.size(), (number) -> this.files.piece(this.file.key(), number));
	}

	@Override
	public String getDescription() {
		return "file " + this.file.key();
	}

}
