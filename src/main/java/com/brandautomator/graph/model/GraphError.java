package com.brandautomator.graph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What Meta said when it refused (graph-api 10.1). Its free text is left out on purpose:
 * it is localised, may repeat what we sent, and is never shown to anybody.
 *
 * @param code Meta's code; null when the answer was no Graph error (a gateway's HTML, an
 * empty body), and where a container's status names a subcode alone
 * @param subcode Meta's {@code error_subcode}
 * @param fbtraceId what Meta's support asks for
 * @param name the end of {@code INSTAGRAM_PLATFORM_API__...} or a word of ours, by which
 * some errors are told apart; null for all others
 * @param metrics the metrics that are refused, where it tells: by name, or by their place
 * among those asked for, from 0
 */
public record GraphError(@Nullable Integer code, @Nullable Integer subcode, @Nullable String fbtraceId,
		@Nullable String name, List<String> metrics) {

	/** The name of the error that a story too few have seen gets (graph-api 7.3). */
	public static final String NOT_ENOUGH_VIEWERS = "NOT_ENOUGH_VIEWERS";

	/** The name of the error that a metric gets which has ended. */
	public static final String METRIC_RETIRED = "METRIC_RETIRED";

	/** No Graph error was in the answer, or there was no answer. */
	public static final GraphError NONE = new GraphError(null, null, null);

	public GraphError {
		metrics = List.copyOf(metrics);
	}

	/**
	 * An error that is not about metrics.
	 */
	public GraphError(@Nullable Integer code, @Nullable Integer subcode, @Nullable String fbtraceId,
			@Nullable String name) {
		this(code, subcode, fbtraceId, name, List.of());
	}

	/**
	 * An error without a name.
	 */
	public GraphError(@Nullable Integer code, @Nullable Integer subcode, @Nullable String fbtraceId) {
		this(code, subcode, fbtraceId, null);
	}

	/**
	 * Whether Meta named this subcode, with a code or without.
	 */
	public boolean hasSubcode(int subcode) {
		return this.subcode != null && this.subcode == subcode;
	}

	@Override
	public String toString() {
		if (this.code == null) {
			return (this.subcode != null) ? this.subcode.toString() : "no Graph error";
		}
		return this.code + ((this.subcode != null) ? "/" + this.subcode : "");
	}

}
