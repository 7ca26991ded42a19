package com.brandautomator.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a story says beside its file.
 *
 * @param type photo or video; else the file decides
 * @param caption our own note
 * @param title our own name for it
 */
record StoryForm(@Nullable String type, @Nullable String caption, @Nullable String title) {

	private static final String FILE = "file";

	/**
	 * The story of the file that came with it, which the caller calls {@code file}.
	 */
	PublishingRequest story(String uploadId) {
		StoryRequest story = new StoryRequest(new GivenMedium(null, null, null, uploadId, this.type, null),
				this.caption, this.title, Options.NONE, null);
		return (now) -> {
			Wish wish = story.wish(now);
			List<WishedMedium> media = wish.media().stream().map((medium) -> medium.called(FILE)).toList();
			return wish.with(wish.kind(), media, wish.options());
		};
	}

	/**
	 * What tells the form from all others, its file included.
	 * @param key null where nobody asks
	 */
	List<@Nullable Object> meaning(@Nullable String key, MultipartFile file) {
		if (key == null) {
			return List.of();
		}
		try (InputStream bytes = file.getInputStream()) {
			return Arrays.asList(this.type, this.caption, this.title, sha256(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(InputStream bytes) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
