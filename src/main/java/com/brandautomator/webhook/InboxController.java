package com.brandautomator.webhook;

import org.springframework.http.MediaType;
import java.math.BigDecimal;
import java.util.List;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The inbox: what happened on the caller's Instagram account.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/webhooks/events/", produces = MediaType.APPLICATION_JSON_VALUE)
class InboxController {

	private final Inbox inbox;

	InboxController(Inbox inbox) {
		this.inbox = inbox;
	}

	@GetMapping
	Events list(CallerId caller, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
			@RequestParam(name = "unread_only", defaultValue = "false") boolean unreadOnly,
			@RequestParam(name = "event_type", required = false) @Nullable EventType eventType,
			@RequestParam(required = false) @Nullable String after) {
		return Events.of(this.inbox.page(caller, new InboxFilter(unreadOnly, eventType, limit, InboxCursor.of(after))));
	}

	@PostMapping
	Marked markRead(CallerId caller, @RequestBody @Valid MarkRead request) {
		int marked = request.all() ? this.inbox.markAllRead(caller) : this.inbox.markRead(caller, request.ids());
		return new Marked(marked, "Marked %d event%s as read".formatted(marked, (marked == 1) ? "" : "s"));
	}

	/**
	 * One page of the inbox; the counts are of all its events, whatever the filter.
	 */
	record Events(List<InboxEvent> events, long totalCount, long unreadCount, String accountId, String username,
			Paging paging, boolean testMode) {

		static Events of(Inbox.Page page) {
			return new Events(page.events(), page.counts().total(), page.counts().unread(),
					page.profile().instagramUserId(), page.profile().instagramUsername(),
					new Paging((page.after() != null) ? page.after().toString() : null, page.after() != null),
					page.profile().testMode());
		}
	}

	/**
	 * Where the next page begins.
	 */
	record Paging(@Nullable String after, boolean hasNext) {
	}

	/**
	 * Which events are read: these, or every one; {@code mark_all} wins.
	 */
	record MarkRead(@Nullable List<@NotNull @Digits(integer = 18, fraction = 0) BigDecimal> eventIds,
			@Nullable Boolean markAll) {

		boolean all() {
			return Boolean.TRUE.equals(this.markAll);
		}

		List<Long> ids() {
			if (this.eventIds == null) {
				throw new InvalidInput("event_ids", "must be given, or mark_all: true");
			}
			return this.eventIds.stream().map(BigDecimal::longValue).toList();
		}
	}

	/**
	 * How many events were unread until now.
	 */
	record Marked(int markedRead, String message) {
	}

}
