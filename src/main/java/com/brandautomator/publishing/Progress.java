package com.brandautomator.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import com.brandautomator.graph.model.VideoStatus;
import com.brandautomator.upload.files.GivenVideo;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * How much of a file is through.
 *
 * @param bytes that Meta has
 * @param total of the file; null while it is not known
 * @param hops of a file that was given to us; null for one that Meta fetches elsewhere
 */
record Progress(long bytes, @Nullable Long total, @JsonUnwrapped @Nullable Hops hops) {

	/**
	 * What Meta says of a file; null where it says nothing.
	 */
	static @Nullable Progress of(@Nullable VideoStatus video) {
		return (video != null && video.bytesTransferred() != null && video.fileSize() != null && video.fileSize() > 0)
				? new Progress(video.bytesTransferred(), video.fileSize(), null) : null;
	}

	static Progress of(GivenVideo video, long transferred) {
		return new Progress(transferred, video.size(),
				new Hops(video.id(), video.size(), video.uploaded(), transferred));
	}

	/**
	 * As the timeline keeps it; null where it keeps none.
	 */
	static @Nullable Progress of(ResultSet row) throws SQLException {
		Long bytes = row.getObject("progress_bytes", Long.class);
		Long total = row.getObject("progress_total", Long.class);
		UUID upload = row.getObject("progress_upload_id", UUID.class);
		if (bytes == null) {
			return null;
		}
		return new Progress(bytes, total, (upload != null && total != null)
				? new Hops(upload, total, row.getLong("progress_uploaded"), bytes) : null);
	}

	boolean isUnderWay() {
		return this.total != null && this.bytes > 0 && this.bytes < this.total;
	}

	/**
	 * From 0 to 100, rounded down; null while the total is not known.
	 */
	@JsonProperty
	@Nullable Integer percent() {
		return (this.total != null && this.total > 0) ? (int) Math.min(100, this.bytes * 100 / this.total) : null;
	}

	/**
	 * Both ways of a file, in the words of uploads: from the person to us, and on to
	 * Meta.
	 *
	 * @param uploadId which file
	 * @param fileSize its bytes
	 * @param bytesUploaded how many of them are here
	 * @param bytesTransferred how many of them Meta has
	 */
	record Hops(UUID uploadId, long fileSize, long bytesUploaded, long bytesTransferred) {
	}

}
