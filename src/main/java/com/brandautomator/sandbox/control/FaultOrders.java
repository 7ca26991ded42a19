package com.brandautomator.sandbox.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.sandbox.control.FaultRequest.ErrorWanted;
import com.brandautomator.sandbox.protocol.Fault;
import com.brandautomator.sandbox.protocol.FaultKind;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was sent into a fault, and refuses what would not happen as it was meant.
 */
@SandboxPart
class FaultOrders {

	private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE");

	private static final Set<FaultKind> LATE = Set.of(FaultKind.DELAY, FaultKind.SLOW_BODY);

	private static final long MOST_DELAY = 60_000;

	private static final long DELAY = 5000;

	private static final int MOST_TIMES = 1_000_000;

	private final TargetAccount target;

	FaultOrders(TargetAccount target) {
		this.target = target;
	}

	Fault of(FaultRequest request) {
		String on = Optional.ofNullable(request.on())
			.filter((word) -> word.matches("[\\w./-]{1,100}"))
			.orElseThrow(() -> Refusals.invalid("on must be a word of the path, status, or processing."));
		FaultKind kind = Arrays.stream(FaultKind.values())
			.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(request.kind()))
			.findFirst()
			.orElseThrow(() -> Refusals.notOneOf("kind", FaultKind.values()));
		checkTogether(request, on, kind);
		ErrorWanted error = error(request.error());
		return new Fault(0, on, method(request.method()), account(request.accountId()), kind,
				Boolean.TRUE.equals(request.afterWork()), error.code(), error.subcode(), error.message(),
				error.httpStatus(), Optional.ofNullable(request.delayMs()).orElse(DELAY), times(request),
				probability(request.probability()), error.type());
	}

	private static void checkTogether(FaultRequest request, String on, FaultKind kind) {
		boolean error = kind == FaultKind.ERROR;
		demand(error || request.error() == null, "error goes with kind error only");
		demand(error || request.afterWork() == null, "after_work goes with kind error only");
		demand(LATE.contains(kind) || request.delayMs() == null, "delay_ms goes with kind delay or slow_body only");
		boolean processing = on.equals(Fault.PROCESSING);
		demand(!processing || error, "kind must be error on processing");
		demand(!processing || request.afterWork() == null, "after_work does not go with processing");
		demand(!processing || request.method() == null, "method does not go with processing");
		long delay = Optional.ofNullable(request.delayMs()).orElse(DELAY);
		demand(delay >= 1 && delay <= MOST_DELAY, "delay_ms must be from 1 to " + MOST_DELAY);
	}

	private static ErrorWanted error(@Nullable ErrorWanted wanted) {
		ErrorWanted error = Optional.ofNullable(wanted).orElse(ErrorWanted.UNNAMED);
		int status = Optional.ofNullable(error.httpStatus()).orElse(400);
		demand(status >= 400 && status <= 599, "error.http_status must be from 400 to 599");
		demand(Optional.ofNullable(error.type()).orElse("Error").matches("[A-Za-z]{1,60}"),
				"error.type must be a word");
		int subcode = Optional.ofNullable(error.subcode()).orElse(0);
		demand(subcode >= 0, "error.subcode must not be negative");
		demand(Optional.ofNullable(error.message()).orElse("").length() <= 1000,
				"error.message must be at most 1000 characters long");
		return error;
	}

	private static @Nullable String method(@Nullable String method) {
		demand(method == null || METHODS.contains(method), "method must be one of GET, POST, DELETE");
		return method;
	}

	private @Nullable String account(@Nullable String idOrUsername) {
		return (idOrUsername != null) ? this.target.named(idOrUsername).id() : null;
	}

	private static @Nullable Integer times(FaultRequest request) {
		int times = Optional.ofNullable(request.times()).orElse(1);
		demand(times >= 1 && times <= MOST_TIMES, "times must be from 1 to " + MOST_TIMES);
		return (request.times() == null && request.probability() != null) ? null : Integer.valueOf(times);
	}

	private static double probability(@Nullable Double wanted) {
		double probability = Optional.ofNullable(wanted).orElse(1.0);
		demand(probability > 0 && probability <= 1, "probability must be greater than 0 and at most 1");
		return probability;
	}

	private static void demand(boolean condition, String rule) {
		if (!condition) {
			throw Refusals.invalid(rule + ".");
		}
	}

}
