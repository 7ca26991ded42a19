package com.brandautomator.sandbox.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.control.EventsController.EventsRequest;
import com.brandautomator.sandbox.delivery.Details;
import com.brandautomator.sandbox.delivery.EventKind;
import com.brandautomator.sandbox.delivery.EventOrder;
import com.brandautomator.sandbox.delivery.Manner;
import com.brandautomator.sandbox.delivery.SignatureKind;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was sent into an order, and fills in what was left out.
 */
@SandboxPart
class EventOrders {

	private static final int MAX_BATCH = 1000;

	private static final long LONGEST_WAIT = Duration.ofHours(1).toMillis();

	private static final List<String> ATTACHMENTS = List.of("image", "video", "audio", "file", "ig_reel", "reel",
			"ig_post", "share", "template", "ephemeral", "unsupported_type");

	private final TargetAccount target;

	EventOrders(TargetAccount target) {
		this.target = target;
	}

	EventOrder of(EventsRequest request) {
		EventKind kind = Optional.ofNullable(request.kind())
			.flatMap(EventKind::of)
			.orElseThrow(() -> Refusals.notOneOf("kind", EventKind.values()));
		SignatureKind signature = SignatureKind.of(Optional.ofNullable(request.signature()).orElse("ok"))
			.orElseThrow(() -> Refusals.notOneOf("signature", SignatureKind.values()));
		return new EventOrder(kind, this.target.of(request.accountId(), request.mediaId()),
				Optional.ofNullable(request.mediaId()), Optional.ofNullable(request.username()).orElse("anna.k"),
				Optional.ofNullable(request.text()).orElse("Do you ship to Bern?"), details(request),
				new EventOrder.Batch(count("batch", request.batch()), Boolean.TRUE.equals(request.shuffle()),
						count("times", request.times())),
				new Manner(signature, wait("stall_ms", request.stallMs()), Boolean.TRUE.equals(request.drop()),
						wait("delay_ms", request.delayMs())));
	}

	private static Details details(EventsRequest request) {
		if (request.attachment() != null && !ATTACHMENTS.contains(request.attachment())) {
			throw Refusals.invalid("attachment must be one of " + String.join(", ", ATTACHMENTS) + ".");
		}
		return new Details(request.parentId(), request.adId(), request.mid(), request.attachment());
	}

	private static Duration wait(String field, @Nullable Long milliseconds) {
		long value = Optional.ofNullable(milliseconds).orElse(0L);
		if (value < 0 || value > LONGEST_WAIT) {
			throw Refusals.invalid(field + " must be from 0 to " + LONGEST_WAIT + ".");
		}
		return Duration.ofMillis(value);
	}

	private static int count(String field, @Nullable Integer count) {
		int value = Optional.ofNullable(count).orElse(1);
		if (value < 1 || value > MAX_BATCH) {
			throw Refusals.invalid(field + " must be from 1 to " + MAX_BATCH + ".");
		}
		return value;
	}

}
