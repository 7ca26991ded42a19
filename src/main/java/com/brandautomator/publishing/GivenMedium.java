package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One medium as callers give it: by one address, and by a word for what it is where the
 * address does not say it.
 *
 * @param url public https address of an image or a video
 * @param imageUrl public https address of a JPEG
 * @param videoUrl public https address of a video
 * @param uploadId a file given to us
 * @param type image, photo or video; else told by the address
 * @param mediaType the same
 */
record GivenMedium(@Nullable String url, @Nullable String imageUrl, @Nullable String videoUrl,
		@Nullable String uploadId, @Nullable String type, @Nullable String mediaType) {

	/**
	 * What is asked for.
	 * @param prefix what stands before the caller's names of it
	 * @param wanted which address is missed where there is none
	 * @throws InvalidInput when there is not exactly one address, or the type is another
	 */
	WishedMedium wished(String prefix, String wanted, Options options) {
		List<WishedMedium> given = new ArrayList<>();
		MediaItem.Type told = told(prefix);
		add(given, prefix, "url", this.url, told, options);
		add(given, prefix, "image_url", this.imageUrl, MediaItem.Type.IMAGE, options);
		add(given, prefix, "video_url", this.videoUrl, MediaItem.Type.VIDEO, options);
		if (this.uploadId != null && !this.uploadId.isBlank()) {
			given.add(WishedMedium.ofUpload(prefix, told, this.uploadId, options));
		}
		if (given.isEmpty()) {
			throw new InvalidInput(prefix + ((told == MediaItem.Type.VIDEO) ? "video_url" : wanted), "is required");
		}
		WishedMedium medium = given.get(0);
		if (given.size() > 1) {
			throw new InvalidInput(given.get(1).field(), "cannot be given together with " + medium.field());
		}
		if (told != null && told != medium.type()) {
			throw new InvalidInput(prefix + typeField(), "does not go together with " + medium.field());
		}
		return medium;
	}

	private static void add(List<WishedMedium> given, String prefix, String field, @Nullable String address,
			MediaItem.@Nullable Type type, Options options) {
		if (address != null && !address.isBlank()) {
			given.add(new WishedMedium(prefix + field, prefix, (type != null) ? type : WishedMedium.typeOf(address),
					address, options));
		}
	}

	private MediaItem.@Nullable Type told(String prefix) {
		String word = (this.type != null) ? this.type : this.mediaType;
		if (word == null) {
			return null;
		}
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "image", "photo" -> MediaItem.Type.IMAGE;
			case "video" -> MediaItem.Type.VIDEO;
			default -> throw new InvalidInput(prefix + typeField(), "must be one of image, photo, video");
		};
	}

	private String typeField() {
		return (this.type != null) ? "type" : "media_type";
	}

}
