package com.brandautomator.sandbox.control;

import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.Fault;
import com.brandautomator.sandbox.protocol.Faults;

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

	private final FaultOrders orders;

	FaultsController(Faults faults, FaultOrders orders) {
		this.faults = faults;
		this.orders = orders;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, List<Fault>> order(@RequestBody FaultRequest request) {
		this.faults.order(this.orders.of(request));
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

}
