package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * One format of files: recognises its own by their first bytes, and measures them.
 */
interface Format {

	boolean recognises(Bytes file) throws IOException;

	/**
	 * Notes what it can tell, in the order in which it finds it.
	 * @throws BrokenFile where the file is not what it begins to be; what was noted holds
	 */
	void measure(Bytes file, Measurement found) throws IOException;

}
