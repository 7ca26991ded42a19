package com.brandautomator.sandbox.publishing;

import java.time.Duration;
import java.util.OptionalInt;

import com.brandautomator.sandbox.files.FetchFailed;
import com.brandautomator.sandbox.video.VideoFacts;

import org.springframework.util.unit.DataSize;

/**
 * What a video must be (graph-api.md, section 3.6), and with which subcode Meta says that
 * it is not.
 */
final class VideoRules {

	private static final long MAX_STORY_SIZE = 100L * 1024 * 1024;

	private static final int MAX_COLUMNS = 1920;

	/** Sounds end a little before or after the pictures. */
	private static final Duration TOLERANCE = Duration.ofMillis(50);

	private VideoRules() {
	}

	/**
	 * @param maxSize of a reel, or of a video of a carousel
	 */
	static OptionalInt violation(VideoClaim claim, VideoFacts video, DataSize maxSize) {
		boolean rate = video.picturesPerSecond() >= 22.9 && video.picturesPerSecond() <= 60.5;
		boolean size = video.size() <= ((claim.kind() == MediumKind.STORY_VIDEO) ? MAX_STORY_SIZE : maxSize.toBytes());
		if (!size || !rate || !hasLength(claim.kind(), video.length()) || video.columns() > MAX_COLUMNS) {
			return OptionalInt.of(ContainerErrors.UNSUPPORTED_VIDEO);
		}
		boolean thumb = claim.thumbOffset().filter((offset) -> offset >= video.length().toMillis()).isPresent();
		return thumb ? OptionalInt.of(ContainerErrors.THUMB_OFFSET) : OptionalInt.empty();
	}

	static int subcode(FetchFailed failure) {
		return switch (failure.reason()) {
			case UNREACHABLE, FORBIDDEN, REFUSED -> 2207052;
			case BROKEN -> 2207076;
			case TOO_SLOW -> 2207003;
			case TOO_LARGE -> ContainerErrors.UNSUPPORTED_VIDEO;
		};
	}

	private static boolean hasLength(MediumKind kind, Duration length) {
		Duration most = (kind == MediumKind.REEL) ? Duration.ofMinutes(15) : Duration.ofSeconds(60);
		Duration least = (kind == MediumKind.CHILD_VIDEO) ? TOLERANCE : Duration.ofSeconds(3);
		return length.compareTo(least.minus(TOLERANCE)) >= 0 && length.compareTo(most.plus(TOLERANCE)) <= 0;
	}

}
