package com.brandautomator.upload;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import com.brandautomator.web.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a call that makes a file may not say, though the library would pass it over (tus
 * 1.0, creation and concatenation).
 */
final class TusCreation {

	private static final String METADATA = "Upload-Metadata";

	private static final String CONCAT = "Upload-Concat";

	private TusCreation() {
	}

	static void check(HttpServletRequest request) {
		if (request.getHeader(CONCAT) != null) {
			throw TusRefusals.spoken(
					new InvalidInput(CONCAT, "cannot be sent: files are not put together here, send each as a whole"));
		}
		String metadata = String.join(",", Collections.list(request.getHeaders(METADATA)));
		// some clients send it empty where they have nothing to say
		if (!metadata.isBlank() && !isWellFormed(metadata)) {
			throw TusRefusals.spoken(new InvalidInput(METADATA,
					"must be pairs of a key and its value in Base64, with a space between them and commas between pairs, "
							+ "and each key once"));
		}
	}

	private static boolean isWellFormed(String metadata) {
		Set<String> keys = new HashSet<>();
		return Arrays.stream(metadata.split(",", -1)).map(String::strip).allMatch((pair) -> {
			String[] parts = pair.split(" ", 2);
			return !parts[0].isEmpty() && keys.add(parts[0]) && (parts.length == 1 || isBase64(parts[1]));
		});
	}

	private static boolean isBase64(String value) {
		try {
			Base64.getDecoder().decode(value);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
