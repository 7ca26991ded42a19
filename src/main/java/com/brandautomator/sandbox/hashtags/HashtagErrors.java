package com.brandautomator.sandbox.hashtags;

import com.brandautomator.sandbox.protocol.GraphError;

/**
 * What Meta says of hashtags that it does not search. Its pages name the rules; the codes
 * are those that clients have met.
 */
final class HashtagErrors {

	private HashtagErrors() {
	}

	static GraphError limitReached() {
		return new GraphError(18, "(#18) Application request limit reached").subcode(2207034)
			.shown("Max Limit Of Hashtag Queries Reached",
					"This account has queried 30 unique hashtags within a rolling, 7 day period.");
	}

	static GraphError unknown() {
		return new GraphError(24, "(#24) The requested resource does not exist").subcode(2207024)
			.shown("Hashtag Not Found", "The hashtag we were looking for does not exist.");
	}

	static GraphError sensitive() {
		return new GraphError(1, "An unknown error has occurred.");
	}

}
