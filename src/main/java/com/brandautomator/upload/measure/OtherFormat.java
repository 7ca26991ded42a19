package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Formats that are only told by name, so that a person learns what their file is.
 */
final class OtherFormat implements Format {

	private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();
	static {
		BEGINNINGS.put("BM", "bmp");
		BEGINNINGS.put("II*\0", "tiff");
		BEGINNINGS.put("MM\0*", "tiff");
		BEGINNINGS.put("\u001aE\u00df\u00a3", "webm");
		BEGINNINGS.put("RIFF", "avi");
		BEGINNINGS.put("%PDF-", "pdf");
		BEGINNINGS.put("PK\u0003\u0004", "zip");
		BEGINNINGS.put("<svg", "svg");
		BEGINNINGS.put("<?xml", "xml");
		BEGINNINGS.put("<!DOCTYPE", "html");
		BEGINNINGS.put("<html", "html");
	}

	@Override
	public boolean recognises(Bytes file) {
		return true;
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		found.put(Property.FORMAT, "unknown");
		for (Map.Entry<String, String> format : BEGINNINGS.entrySet()) {
			if (file.has(0, format.getKey())) {
				found.put(Property.FORMAT, format.getValue());
				return;
			}
		}
	}

}
