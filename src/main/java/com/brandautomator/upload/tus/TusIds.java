package com.brandautomator.upload.tus;

import java.io.Serializable;
import java.util.UUID;

import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids from addresses, with or without the slash at their end.
 */
class TusIds extends UploadIdFactory {

	TusIds(String address) {
		setUploadUri(address);
	}

	@Override
	public UploadId createId() {
		throw new UnsupportedOperationException("Rows have their ids already");
	}

	@Override
	protected @Nullable Serializable getIdValueIfValid(String text) {
		try {
			return UUID.fromString(text.replaceFirst("/$", ""));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
