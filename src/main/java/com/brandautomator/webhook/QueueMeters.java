package com.brandautomator.webhook;

import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Shows how many stored events wait to be handed over, and how many were given up. They
 * are counted when somebody looks.
 */
@Component
class QueueMeters implements MeterBinder {

	private final UnheardEvents unheard;

	private final EventQueue queue;

	private final ArrivalQueue arrivals;

	QueueMeters(UnheardEvents unheard, EventQueue queue, ArrivalQueue arrivals) {
		this.unheard = unheard;
		this.queue = queue;
		this.arrivals = arrivals;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("webhook.deliveries.waiting", this.arrivals, ArrivalQueue::size).register(registry);
		gauge(registry, "waiting", (queue) -> this.unheard.waiting() + queue.waiting());
		gauge(registry, "parked", EventQueue::parked);
	}

	private void gauge(MeterRegistry registry, String state, ToDoubleFunction<EventQueue> count) {
		Gauge.builder("webhook.queue", this.queue, count).tag("state", state).register(registry);
	}

}
