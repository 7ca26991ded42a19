package com.brandautomator.publishing;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One medium that a person asks for.
 *
 * @param field the caller's name of its address, such as {@code items[2].url}
 * @param prefix the beginning of the caller's names of its options, such as
 * {@code items[2].}
 * @param type what it is
 * @param url a public address, or a name where the account draws
 * @param options said of this medium alone, which only a carousel knows
 * @param uploadId of a file given to us, whose address is not known yet; null for others
 * @param isTyped whether the caller said what it is
 */
record WishedMedium(String field, String prefix, MediaItem.Type type, String url, Options options,
		@Nullable String uploadId, boolean isTyped) {

	private static final Pattern VIDEO_FILE = Pattern.compile("(?i)[^?#]*\\.(mp4|mov|m4v)([?#].*)?");

	WishedMedium(String field, String prefix, MediaItem.Type type, String url, Options options) {
		this(field, prefix, type, url, options, null, true);
	}

	/**
	 * A file given to us.
	 * @param type null where the file decides
	 */
	static WishedMedium ofUpload(String prefix, MediaItem.@Nullable Type type, String uploadId, Options options) {
		return new WishedMedium(prefix + "upload_id", prefix, (type != null) ? type : MediaItem.Type.IMAGE, "", options,
				uploadId, type != null);
	}

	/**
	 * The same by another name.
	 */
	WishedMedium called(String field) {
		return new WishedMedium(field, this.prefix, this.type, this.url, this.options, this.uploadId, this.isTyped);
	}

	/**
	 * The same, now that its address is known.
	 */
	WishedMedium at(String url, MediaItem.Type type) {
		return new WishedMedium(this.field, this.prefix, type, url, this.options);
	}

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
