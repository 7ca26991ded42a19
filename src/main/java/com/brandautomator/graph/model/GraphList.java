package com.brandautomator.graph.model;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list (graph-api 2.2).
 *
 * @param data what this page holds; empty when Meta sent none
 * @param paging null when Meta sent none
 * @param <T> what is listed
 */
public record GraphList<T>(List<T> data, @Nullable Paging paging) {

	public GraphList {
		data = (data != null) ? List.copyOf(data) : List.of();
	}

	/**
	 * The cursor of the next page; empty on the last page. Meta may send an {@code after}
	 * on the last page too, so the presence of {@code next} decides; the address in
	 * {@code next} holds the token and is never followed.
	 */
	public Optional<String> after() {
		if (this.paging == null || this.paging.next() == null || this.paging.cursors() == null) {
			return Optional.empty();
		}
		return Optional.ofNullable(this.paging.cursors().after());
	}

	/**
	 * Meta's paging member.
	 *
	 * @param cursors null when Meta sent none
	 * @param next an address with the token in it: only its presence means something
	 */
	public record Paging(@Nullable Cursors cursors, @Nullable String next) {

		/**
		 * The cursors, never the address.
		 */
		@Override
		public String toString() {
			return String.valueOf(this.cursors);
		}

	}

	/**
	 * Where this page begins and ends.
	 *
	 * @param before its first item
	 * @param after its last item
	 */
	public record Cursors(@Nullable String before, @Nullable String after) {
	}

}
