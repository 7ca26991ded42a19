package com.brandautomator.sandbox.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.Fault;
import com.brandautomator.sandbox.protocol.FaultKind;
import com.brandautomator.sandbox.protocol.Faults;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Orders, lists and clears faults.
 */
@ControlCalls({ "/sandbox/control/faults", "/sandbox/control/faults/" })
class FaultsController {

	private final Faults faults;

	FaultsController(Faults faults) {
		this.faults = faults;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, List<Fault>> order(@RequestBody FaultRequest request) {
		this.faults.order(request.fault());
		return list();
	}

	@GetMapping
	Map<String, List<Fault>> list() {
		return Map.of("faults", this.faults.all());
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void clear() {
		this.faults.clear();
	}

	/**
	 * A fault, as ordered.
	 *
	 * @param times how often; once where neither this nor a probability is given
	 */
	record FaultRequest(@Nullable String on, @Nullable String method, @Nullable String kind,
			@Nullable ErrorWanted error, @Nullable Long delayMs, @Nullable Integer times,
			@Nullable Double probability) {

		Fault fault() {
			String on = Optional.ofNullable(this.on)
				.filter((word) -> !word.isBlank())
				.orElseThrow(() -> Refusals.invalid("on is missing: a word of the path, status, or processing."));
			FaultKind kind = Arrays.stream(FaultKind.values())
				.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(this.kind))
				.findFirst()
				.orElseThrow(() -> Refusals.notOneOf("kind", FaultKind.values()));
			ErrorWanted wanted = Optional.ofNullable(this.error).orElse(new ErrorWanted(null, null, null, null));
			Integer remaining = (this.times == null && this.probability == null) ? Integer.valueOf(1) : this.times;
			return new Fault(0, on, this.method, kind, wanted.code(), wanted.subcode(), wanted.message(),
					wanted.httpStatus(), Optional.ofNullable(this.delayMs).orElse(5000L), remaining,
					Optional.ofNullable(this.probability).orElse(1.0));
		}

	}

	/**
	 * Which error; 2 where none is named.
	 */
	record ErrorWanted(@Nullable Integer code, @Nullable Integer subcode, @Nullable String message,
			@Nullable Integer httpStatus) {
	}

}
