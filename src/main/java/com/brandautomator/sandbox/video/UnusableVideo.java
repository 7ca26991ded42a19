package com.brandautomator.sandbox.video;

import java.io.IOException;

/**
 * A file that is no video that Meta could play, with the reason for the sandbox's log.
 */
public final class UnusableVideo extends IOException {

	UnusableVideo(String reason) {
		super(reason);
	}

}
