package com.brandautomator.web.stream;

import java.util.Collection;
import java.util.Map;

import com.brandautomator.security.CallerId;

/**
 * Where events are kept. An id must never become visible after a higher one of the same
 * topic, or streams pass it over.
 *
 * @param <T> what a stream is about; a value with equals and hashCode
 */
@FunctionalInterface
public interface EventSource<T> {

	/**
	 * Reads what follows each of these positions, for all of them at once.
	 * @param limit how many events of each position at most
	 * @return for each position that has something to say
	 */
	Map<Position<T>, EventBatch> read(Collection<Position<T>> positions, int limit);

	/**
	 * Whether the caller may still hear of this topic: asked again before each batch. A
	 * stream whose caller may not ends.
	 */
	default boolean isFor(CallerId caller, T topic) {
		return true;
	}

}
