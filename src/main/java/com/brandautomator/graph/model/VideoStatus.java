package com.brandautomator.graph.model;

import java.util.OptionalLong;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far Meta is with the bytes of a video (graph-api 4). Nothing depends on it but what
 * a person is shown, so whatever Meta leaves out or spells in a new way is null.
 *
 * @param uploading {@code not_started}, {@code in_progress}, {@code complete} or
 * {@code error}
 * @param processing likewise
 * @param bytesTransferred how many bytes Meta has
 * @param fileSize how many there are
 */
public record VideoStatus(@Nullable String uploading, @Nullable String processing, @Nullable Long bytesTransferred,
		@Nullable Long fileSize) {

	/**
	 * What Meta says.
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static VideoStatus of(JsonNode said) {
		JsonNode upload = said.path("uploading_phase");
		Long bytes = number(upload.path("bytes_transferred"));
		// Facebook's pages about reels write it with one r.
		return new VideoStatus(word(upload), word(said.path("processing_phase")),
				(bytes != null) ? bytes : number(upload.path("bytes_transfered")),
				number(upload.path("source_file_size")));
	}

	private static @Nullable String word(JsonNode phase) {
		return phase.path("status").stringValue(null);
	}

	private static @Nullable Long number(JsonNode node) {
		OptionalLong number = node.asLongOpt();
		return number.isPresent() ? (Long) number.getAsLong() : null;
	}

}
