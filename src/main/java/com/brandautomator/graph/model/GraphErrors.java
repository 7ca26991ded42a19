package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The one table of Meta's errors (graph-api 10.2 and 10.3): the first row that fits
 * decides. Decided by code and subcode, or by the name that Meta gives an error, never by
 * HTTP status or {@code type}.
 */
public final class GraphErrors {

	private static final Pattern SUBCODE = Pattern.compile("\\b2207\\d{3}\\b");

	private static final List<ErrorRow> TABLE = Stream
		.of(HashtagErrors.rows(), MessagingErrors.rows(), PublishingErrors.rows(), GeneralErrors.rows())
		.flatMap(Function.identity())
		.toList();

	private static final Set<Kind> UNEXPLAINED = EnumSet.of(Kind.REFUSED, Kind.PERMISSION_MISSING, Kind.TRANSIENT);

	private GraphErrors() {
	}

	/**
	 * The exception for what Meta said.
	 * @param error with a code
	 * @param retryAfter how long Meta asks to stay away
	 */
	public static GraphException exception(GraphError error, Duration retryAfter) {
		GraphException exception = TABLE.stream()
			.filter((row) -> row.fits(error))
			.findFirst()
			.map((row) -> row.exception(error, retryAfter))
			.orElseGet(() -> Kind.REFUSED.exception(error));
		// The text may repeat what we sent, so a name in it only explains a refusal.
		return UNEXPLAINED.contains(exception.kind()) ? NamedErrors.exception(error).orElse(exception) : exception;
	}

	/**
	 * The exception for a container in {@code ERROR}, whose status text names only a
	 * subcode (graph-api 3.4).
	 * @param status the text; a container that names no known subcode was rejected
	 * without a reason
	 */
	public static GraphException ofContainer(@Nullable String status) {
		Matcher matcher = SUBCODE.matcher((status != null) ? status : "");
		if (!matcher.find()) {
			return Kind.MEDIA_REJECTED.exception(GraphError.NONE);
		}
		Integer subcode = Integer.valueOf(matcher.group());
		GraphError error = new GraphError(null, subcode, null);
		return TABLE.stream()
			.filter((row) -> subcode.equals(row.subcode()))
			.findFirst()
			.map((row) -> row.inContainer(error))
			.orElseGet(() -> Kind.MEDIA_REJECTED.exception(error));
	}

}
