package com.brandautomator.upload;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file that we host, as its owner gets to know it (contract: media given to us).
 *
 * @param uploadId by which posts may name it
 * @param url where Meta fetches it
 * @param contentType of what is hosted
 * @param size bytes of what is hosted
 * @param width of what is hosted; null where it has none
 * @param height of what is hosted
 * @param duration of a video, in seconds; null for an image
 * @param findings every rule that what is hosted still breaks
 * @param mediaType as what it was looked at
 * @param converted whether what is hosted differs from what was given
 * @param changes what was changed, in plain words
 * @param original what was measured of what was given
 * @param measured what was measured of what is hosted
 * @param expiresAt when it goes, unless a post needs it for longer
 */
record HostedView(UUID uploadId, String url, String contentType, long size, @Nullable Long width, @Nullable Long height,
		@Nullable Double duration, List<MediaFinding> findings, String mediaType, boolean converted,
		List<String> changes,
		@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) Map<String, Object> original,
		@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) Map<String, Object> measured,
		Instant expiresAt) {

	static HostedView of(Upload upload, HostedFile file, String url, PostKind kind, List<MediaFinding> findings) {
		Measurement measured = file.measured();
		return new HostedView(upload.getId(), url, file.type().contentType(), file.size(),
				whole(measured, Property.WIDTH), whole(measured, Property.HEIGHT),
				measured.number(Property.DURATION).stream().boxed().findFirst().orElse(null), findings, kind.word(),
				!file.changes().isEmpty(), file.changes(), file.original().values(), measured.values(),
				upload.expiresAt());
	}

	private static @Nullable Long whole(Measurement measured, Property property) {
		return measured.number(property).stream().mapToObj((number) -> (long) number).findFirst().orElse(null);
	}

}
