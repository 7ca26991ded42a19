package com.brandautomator.graph.api;

import java.net.URI;

import com.brandautomator.graph.model.VideoBytes;

/**
 * Sends the bytes of videos (graph-api 4).
 */
public interface UploadApi {

	/**
	 * Sends the rest of a video, once. Whatever fails here: how much has come is what the
	 * container says.
	 * @param address what Meta answered when the container was made; the token goes to no
	 * other host than rupload's
	 * @throws com.brandautomator.graph.model.GraphException when it is refused, or its
	 * outcome is not known
	 */
	void send(Credential credential, URI address, VideoBytes video);

}
