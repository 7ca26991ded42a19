package com.brandautomator.sandbox.control;

import java.time.Duration;
import java.util.Optional;

import com.brandautomator.sandbox.control.EventsController.EventsRequest;
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
		Duration stall = Duration.ofMillis(Optional.ofNullable(request.stallMs()).orElse(0L));
		return new EventOrder(kind, this.target.of(request.accountId(), request.mediaId()),
				Optional.ofNullable(request.mediaId()), Optional.ofNullable(request.username()).orElse("anna.k"),
				Optional.ofNullable(request.text()).orElse("Do you ship to Bern?"),
				new EventOrder.Batch(count("batch", request.batch()), Boolean.TRUE.equals(request.shuffle()),
						count("times", request.times())),
				new Manner(signature, stall, Boolean.TRUE.equals(request.drop())));
	}

	private static int count(String field, @Nullable Integer count) {
		int value = Optional.ofNullable(count).orElse(1);
		if (value < 1 || value > MAX_BATCH) {
			throw Refusals.invalid(field + " must be from 1 to " + MAX_BATCH + ".");
		}
		return value;
	}

}
