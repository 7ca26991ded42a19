package com.brandautomator.sandbox.login;

import com.brandautomator.sandbox.protocol.GraphError;
import org.jspecify.annotations.Nullable;

/**
 * What Meta says of a code that it does not take (graph-api.md, section 1.3).
 */
final class CodeErrors {

	private CodeErrors() {
	}

	static GraphError unknown() {
		return refusal(null, "Invalid verification code format.");
	}

	static GraphError used() {
		return refusal(36009, "This authorization code has been used.");
	}

	static GraphError expired() {
		return refusal(36007, "This authorization code has expired.");
	}

	static GraphError otherRedirect() {
		return refusal(36008, "Error validating verification code. Please make sure your redirect_uri is identical to "
				+ "the one you used in the OAuth dialog request");
	}

	private static GraphError refusal(@Nullable Integer subcode, String sentence) {
		return new GraphError(100, sentence).subcode(subcode)
			.header("WWW-Authenticate", "OAuth \"Facebook Platform\" \"invalid_code\" \"" + sentence + "\"");
	}

}
