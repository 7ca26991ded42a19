package com.brandautomator.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.brandautomator.graph.model.VideoStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline says of a change.
 *
 * @param asked what Meta was asked, without secrets; null when it was not asked
 * @param answered what came back
 * @param decided what the machine made of it
 * @param progress how many bytes are through; null where there are none
 */
record Note(@Nullable String asked, @Nullable String answered, String decided, @Nullable Progress progress) {

	static Note of(String decided) {
		return new Note(null, null, decided, null);
	}

	static Note of(@Nullable String asked, @Nullable String answered, String decided) {
		return new Note(asked, answered, decided, null);
	}

	/**
	 * How many bytes are through.
	 *
	 * @param bytes so far
	 * @param total in all
	 */
	record Progress(long bytes, long total) {

		static @Nullable Progress of(@Nullable VideoStatus video) {
			return (video != null && video.bytesTransferred() != null && video.fileSize() != null
					&& video.fileSize() > 0) ? new Progress(video.bytesTransferred(), video.fileSize()) : null;
		}

		boolean isUnderWay() {
			return this.bytes > 0 && this.bytes < this.total;
		}

		/**
		 * From 0 to 100.
		 */
		@JsonProperty
		int percent() {
			return (int) Math.min(100, this.bytes * 100 / this.total);
		}

	}

}
