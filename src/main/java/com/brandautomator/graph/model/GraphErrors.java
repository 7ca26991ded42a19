package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static com.brandautomator.graph.model.Kind.ACCOUNT_RESTRICTED;
import static com.brandautomator.graph.model.Kind.CONTAINER_GONE;
import static com.brandautomator.graph.model.Kind.MEDIA_REJECTED;
import static com.brandautomator.graph.model.Kind.NOT_READY;
import static com.brandautomator.graph.model.Kind.OBJECT_MISSING;
import static com.brandautomator.graph.model.Kind.OUTCOME_UNKNOWN;
import static com.brandautomator.graph.model.Kind.PERMISSION_MISSING;
import static com.brandautomator.graph.model.Kind.QUOTA_REACHED;
import static com.brandautomator.graph.model.Kind.RATE_LIMITED;
import static com.brandautomator.graph.model.Kind.REFUSED;
import static com.brandautomator.graph.model.Kind.TOKEN_REFUSED;
import static com.brandautomator.graph.model.Kind.TRANSIENT;

/**
 * The one table of Meta's errors (graph-api 10.2 and 10.3): the first row that fits
 * decides. Decided by code and subcode alone, never by HTTP status or {@code type}.
 */
public final class GraphErrors {

	private static final Pattern SUBCODE = Pattern.compile("\\b2207\\d{3}\\b");

	private static final List<Row> TABLE = List.of(
			row(-2, 2207003, TRANSIENT, "Instagram took too long to download the medium."),
			row(-2, 2207020, CONTAINER_GONE, "Instagram no longer has the upload."),
			row(-1, 2207032, TRANSIENT, "Instagram could not take the medium. Please try again."),
			row(-1, 2207053, CONTAINER_GONE, "Instagram failed while taking the video."),
			row(-1, 2207073, REFUSED, "Instagram does not allow this for this type of medium."),
			row(-1, 2207085, OUTCOME_UNKNOWN, OUTCOME_UNKNOWN.sentence()), //
			row(-1, TRANSIENT), //
			row(1, 2207057, MEDIA_REJECTED, "The cover frame lies outside the video."), //
			row(1, TRANSIENT), //
			row(2, TRANSIENT), //
			row(3, REFUSED, "The app at Meta lacks a capability for this."),
			row(4, 2207051, ACCOUNT_RESTRICTED,
					"Instagram held this action back as too much in a short time. Please wait some hours."),
			row(4, RATE_LIMITED), //
			row(9, 2207042, QUOTA_REACHED, QUOTA_REACHED.sentence()), //
			row(10, PERMISSION_MISSING), //
			row(17, RATE_LIMITED), //
			row(24, CONTAINER_GONE), //
			row(25, ACCOUNT_RESTRICTED), //
			row(32, RATE_LIMITED), //
			row(100, 33, OBJECT_MISSING, OBJECT_MISSING.sentence()),
			row(100, 2207023, REFUSED, "Instagram does not know this type of medium."),
			row(100, 2207028, MEDIA_REJECTED, "A carousel needs 2 to 10 images or videos."),
			row(100, 2207040, MEDIA_REJECTED, "The caption mentions more than 20 accounts."),
			row(100, 36007, REFUSED, "The sign-in took too long. Please start again."),
			row(100, 36008, REFUSED, "The redirect address is not the one that the sign-in started with."),
			row(100, 36009, REFUSED, "This sign-in was used already. Please start again."), //
			row(100, REFUSED), //
			row(101, REFUSED, "Meta does not know our app. Please check INSTAGRAM_APP_ID."), //
			row(102, TOKEN_REFUSED), //
			row(104, REFUSED, "Meta does not accept our proof. Please check INSTAGRAM_APP_SECRET."), //
			row(190, TOKEN_REFUSED), //
			row(341, RATE_LIMITED), //
			whole(352, 2207026, MEDIA_REJECTED, "Instagram does not accept this video format."), //
			row(368, ACCOUNT_RESTRICTED), //
			row(506, REFUSED, "Instagram refuses this as a duplicate of a post that exists."), //
			row(613, RATE_LIMITED), //
			row(803, OBJECT_MISSING), //
			whole(9004, 2207052, MEDIA_REJECTED,
					"Instagram could not fetch the medium from its address. It must be public and reachable without sign-in."),
			row(9007, NOT_READY), //
			row(9009, REFUSED, "Instagram says that this account is unavailable."),
			whole(36000, 2207004, MEDIA_REJECTED, "The image is larger than 8 MB."),
			whole(36001, 2207005, MEDIA_REJECTED, "The image is not a JPEG."),
			whole(36003, 2207009, MEDIA_REJECTED, "The image's aspect ratio is not between 4:5 and 1.91:1."),
			whole(36004, 2207010, MEDIA_REJECTED, "The caption is too long."), //
			row(80001, RATE_LIMITED), //
			row(80002, RATE_LIMITED), //
			row(80006, RATE_LIMITED));

	private GraphErrors() {
	}

	/**
	 * The exception for what Meta said.
	 * @param error with a code
	 * @param retryAfter how long Meta asks to stay away
	 */
	public static GraphException exception(GraphError error, Duration retryAfter) {
		return TABLE.stream()
			.filter((row) -> row.fits(error))
			.findFirst()
			.map((row) -> row.kind.exception(error, row.sentence, retryAfter))
			.orElseGet(() -> unlisted(error));
	}

	/**
	 * The exception for a container in {@code ERROR}, whose status text names only a
	 * subcode (graph-api 3.4).
	 * @param status the text; a container that names no known subcode was rejected
	 * without a reason
	 */
	public static GraphException ofContainer(@Nullable String status) {
		Matcher subcode = SUBCODE.matcher((status != null) ? status : "");
		Optional<Row> row = subcode.find() ? TABLE.stream()
			.filter((candidate) -> subcode.group().equals(String.valueOf(candidate.subcode)))
			.findFirst() : Optional.empty();
		String sentence = row.map(Row::sentence).orElse(MEDIA_REJECTED.sentence());
		return MEDIA_REJECTED.exception(GraphError.NONE, sentence, Duration.ZERO);
	}

	private static GraphException unlisted(GraphError error) {
		boolean permission = error.code() != null && error.code() >= 200 && error.code() <= 299;
		return (permission ? PERMISSION_MISSING : REFUSED).exception(error);
	}

	private static Row row(int code, Kind kind) {
		return new Row(code, null, true, kind, kind.sentence());
	}

	private static Row row(int code, Kind kind, String sentence) {
		return new Row(code, null, true, kind, sentence);
	}

	private static Row row(int code, int subcode, Kind kind, String sentence) {
		return new Row(code, subcode, false, kind, sentence);
	}

	// The code decides alone; the subcode is what a container's status names.
	private static Row whole(int code, int subcode, Kind kind, String sentence) {
		return new Row(code, subcode, true, kind, sentence);
	}

	private record Row(int code, @Nullable Integer subcode, boolean whole, Kind kind, String sentence) {

		boolean fits(GraphError error) {
			return error.code() != null && error.code() == this.code
					&& (this.whole || Objects.equals(this.subcode, error.subcode()));
		}

	}

}
