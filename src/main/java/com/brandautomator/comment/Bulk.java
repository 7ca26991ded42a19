package com.brandautomator.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.brandautomator.account.AccountKey;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

/**
 * One action on many comments, under way or over.
 *
 * @param message of a reply; else null
 * @param resumesAt when it goes on; null while it is at work, or over
 * @param items in the order of the request
 */
record Bulk(UUID id, CallerId caller, AccountKey account, BulkAction action, @Nullable String message,
		@Nullable Instant resumesAt, boolean finished, List<Item> items) {

	List<Item> open() {
		return this.items.stream().filter((item) -> item.ok() == null).toList();
	}

	long count(boolean ok) {
		return this.items.stream().filter((item) -> Boolean.valueOf(ok).equals(item.ok())).count();
	}

	/**
	 * One comment.
	 *
	 * @param sendingId of a reply: the sending that it is
	 * @param ok null while it is open
	 * @param code why it is not done, by our word
	 * @param problem the same as a sentence
	 */
	record Item(int place, String commentId, UUID sendingId, @Nullable Boolean ok, @Nullable String code,
			@Nullable String problem) {
	}

}
