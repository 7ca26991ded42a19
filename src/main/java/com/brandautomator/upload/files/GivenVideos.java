package com.brandautomator.upload.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;

/**
 * The videos that people gave us, to be sent on to Meta.
 */
public interface GivenVideos {

	/**
	 * A video of this caller by the address that we gave it; empty where there is none,
	 * or its bytes are gone.
	 */
	Optional<GivenVideo> at(CallerId caller, String address);

	/**
	 * Opens it at this byte.
	 */
	InputStream open(UUID upload, long from) throws IOException;

	/**
	 * Meta has so many bytes of it, in this container.
	 */
	void transferred(UUID upload, String containerId, long bytes);

	/**
	 * It is live.
	 */
	void published(UUID upload, String mediaId);

}
