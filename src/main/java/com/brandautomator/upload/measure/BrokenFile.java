package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * The bytes are not what they begin to be; the message says where, for a person.
 */
final class BrokenFile extends IOException {

	BrokenFile(String reason) {
		super(reason);
	}

}
