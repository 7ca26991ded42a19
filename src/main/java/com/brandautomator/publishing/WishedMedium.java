package com.brandautomator.publishing;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One medium that a person asks for.
 *
 * @param field the caller's name of its address, such as {@code items[2].url}
 * @param prefix the beginning of the caller's names of its options, such as
 * {@code items[2].}
 * @param type what it is
 * @param url a public address, or a name where the account draws
 * @param options said of this medium alone, which only a carousel knows
 */
record WishedMedium(String field, String prefix, MediaItem.Type type, String url, Options options) {

	private static final Pattern VIDEO_FILE = Pattern.compile("(?i)[^?#]*\\.(mp4|mov|m4v)([?#].*)?");

	/**
	 * A medium of which nothing is known but its address.
	 */
	static WishedMedium of(String field, String url) {
		return new WishedMedium(field, field + ".", typeOf(url), url, Options.NONE);
	}

	/**
	 * A medium of a post that has no other.
	 */
	static WishedMedium only(String field, MediaItem.Type type, String url) {
		return new WishedMedium(field, "", type, url, Options.NONE);
	}

	/**
	 * What a medium probably is: by its file's extension, or by its name where it is no
	 * address.
	 */
	static MediaItem.Type typeOf(String url) {
		boolean named = MediaAddressRules.isPlaceholder(url) && url.toLowerCase(Locale.ROOT).contains("video");
		return (named || VIDEO_FILE.matcher(url).matches()) ? MediaItem.Type.VIDEO : MediaItem.Type.IMAGE;
	}

}
