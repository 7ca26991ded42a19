package com.brandautomator.publishing;

import java.util.List;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.GivenFile;
import com.brandautomator.upload.files.GivenFiles;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts the addresses of files that were given to us in the place of their ids.
 */
@Component
class GivenMedia {

	private static final String COVER = "cover_upload_id";

	private final GivenFiles files;

	GivenMedia(GivenFiles files) {
		this.files = files;
	}

	/**
	 * The same wish, with addresses alone.
	 * @throws com.brandautomator.web.ProblemException 404 when the caller has no such
	 * file
	 */
	Wish named(CallerId caller, Wish wish) {
		List<WishedMedium> media = wish.media().stream().map((medium) -> named(caller, medium)).toList();
		return wish.with(kind(wish, media), media, named(caller, wish.options()));
	}

	// A post of one file is what the file is.
	private static PublicationKind kind(Wish wish, List<WishedMedium> media) {
		boolean isSingle = wish.kind() == PublicationKind.IMAGE || wish.kind() == PublicationKind.REEL;
		if (!isSingle || wish.media().equals(media)) {
			return wish.kind();
		}
		return (media.get(0).type() == MediaItem.Type.VIDEO) ? PublicationKind.REEL : PublicationKind.IMAGE;
	}

	private WishedMedium named(CallerId caller, WishedMedium medium) {
		String id = medium.uploadId();
		if (id == null) {
			return medium;
		}
		GivenFile file = this.files.find(caller, medium.field(), id);
		MediaItem.Type type = file.isVideo() ? MediaItem.Type.VIDEO : MediaItem.Type.IMAGE;
		return medium.at(file.address(), medium.isTyped() ? medium.type() : type);
	}

	private Options named(CallerId caller, Options options) {
		@Nullable String cover = options.coverUploadId();
		return (cover == null) ? options : options.withCover(this.files.find(caller, COVER, cover).address());
	}

}
