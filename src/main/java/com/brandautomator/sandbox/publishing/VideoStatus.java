package com.brandautomator.sandbox.publishing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far Meta is with a video (graph-api.md, sections 3.4 and 4).
 */
final class VideoStatus {

	private VideoStatus() {
	}

	/**
	 * Null for what is no video.
	 * @param oneR whether the bytes are spelled as on the pages about Facebook's reels
	 */
	static @Nullable Map<String, Object> of(Container container, ContainerState state, boolean oneR) {
		if (!container.kind().isVideo()) {
			return null;
		}
		boolean here = container.fileKey() != null || isSentWhole(container);
		boolean fetching = (container.fetchAt() != null || container.awaitsBytes()) && !here;
		Map<String, Object> uploading = new LinkedHashMap<>();
		uploading.put("status", fetching ? underWay(container) : here ? "complete" : "error");
		uploading.put(oneR ? "bytes_transfered" : "bytes_transferred", container.bytesTransferred());
		if (container.sourceFileSize() != null) {
			uploading.put("source_file_size", container.sourceFileSize());
		}
		return Map.of("uploading_phase", uploading, "processing_phase",
				Map.of("status", fetching ? "not_started" : processing(state)));
	}

	private static boolean isSentWhole(Container container) {
		Long size = container.sourceFileSize();
		return container.uploadKey() != null && size != null && size == container.bytesTransferred();
	}

	private static String underWay(Container container) {
		return (container.awaitsBytes() && container.bytesTransferred() == 0) ? "not_started" : "in_progress";
	}

	static @Nullable Map<String, Object> copyrightCheck(Container container, ContainerState state) {
		if (!container.kind().isVideo()) {
			return null;
		}
		String status = (container.fetchAt() != null || container.awaitsBytes()) ? "not_started" : processing(state);
		return Map.of("status", status.equals("complete") ? "completed" : status, "matches_found", false);
	}

	private static String processing(ContainerState state) {
		return switch (state) {
			case IN_PROGRESS -> "in_progress";
			case ERROR -> "error";
			case FINISHED, PUBLISHED, EXPIRED -> "complete";
		};
	}

}
