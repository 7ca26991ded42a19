package com.brandautomator.graph.model;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import static com.brandautomator.graph.model.Kind.CONTAINER_GONE;
import static com.brandautomator.graph.model.Kind.MEDIA_REJECTED;

/**
 * One of Meta's errors and what it means for us.
 *
 * @param code Meta's code; null where only the subcode is known
 * @param subcode Meta's subcode; null where the code alone decides
 * @param whole whether the code decides alone although a subcode is known: it is what a
 * container's status names
 * @param kind what is to be done
 * @param sentence what happened and the person's next step
 */
record ErrorRow(@Nullable Integer code, @Nullable Integer subcode, boolean whole, Kind kind, String sentence) {

	static ErrorRow row(int code, Kind kind) {
		return row(code, kind, kind.sentence());
	}

	static ErrorRow row(int code, Kind kind, String sentence) {
		return new ErrorRow(code, null, true, kind, sentence);
	}

	static ErrorRow row(int code, int subcode, Kind kind, String sentence) {
		return new ErrorRow(code, subcode, false, kind, sentence);
	}

	/** The code decides, whatever the subcode. */
	static ErrorRow whole(int code, int subcode, Kind kind, String sentence) {
		return new ErrorRow(code, subcode, true, kind, sentence);
	}

	/** The subcode decides, whatever the code: nobody has written it down. */
	static ErrorRow seen(int subcode, Kind kind, String sentence) {
		return new ErrorRow(null, subcode, false, kind, sentence);
	}

	boolean fits(GraphError error) {
		return (this.code == null || this.code.equals(error.code()))
				&& (this.whole || Objects.equals(this.subcode, error.subcode()));
	}

	GraphException exception(GraphError error, Duration retryAfter) {
		return this.kind.exception(error, this.sentence, retryAfter);
	}

	/**
	 * What it means when a container's status names it. Such a container is lost, so
	 * there is nothing to be tried again but a new one.
	 */
	GraphException inContainer(GraphError error) {
		return switch (this.kind) {
			case TRANSIENT, CONTAINER_GONE -> CONTAINER_GONE.exception(error, this.sentence, Duration.ZERO);
			case ACCOUNT_RESTRICTED, QUOTA_REACHED -> exception(error, Duration.ZERO);
			case MEDIA_REJECTED, REFUSED -> MEDIA_REJECTED.exception(error, this.sentence, Duration.ZERO);
			default -> MEDIA_REJECTED.exception(error);
		};
	}

}
