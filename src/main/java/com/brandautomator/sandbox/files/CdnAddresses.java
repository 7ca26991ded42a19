package com.brandautomator.sandbox.files;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

/**
 * Tells where kept files are served.
 */
@SandboxPart
public class CdnAddresses {

	private final SandboxProperties properties;

	CdnAddresses(SandboxProperties properties) {
		this.properties = properties;
	}

	public String picture(String key) {
		return this.properties.link("/cdn/" + key + ".jpg");
	}

	public String video(String key) {
		return this.properties.link("/cdn/" + key + ".mp4");
	}

	/**
	 * A picture that stands for a video; frames are not taken out of it.
	 */
	public String thumbnail(String videoKey) {
		return this.properties.link("/cdn/thumbnail/" + videoKey + ".jpg");
	}

}
