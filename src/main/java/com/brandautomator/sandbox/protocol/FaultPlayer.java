package com.brandautomator.sandbox.protocol;

import java.io.IOException;
import java.util.Locale;

import com.brandautomator.sandbox.world.SandboxPart;
import jakarta.servlet.ServletException;

/**
 * Lets a call go its way, or go wrong as ordered.
 */
@SandboxPart
class FaultPlayer {

	private final Faults faults;

	FaultPlayer(Faults faults) {
		this.faults = faults;
	}

	void play(GraphCall call, Exchange exchange) throws ServletException, IOException {
		Fault fault = this.faults.meeting(call).orElse(null);
		if (fault == null) {
			exchange.proceed();
			return;
		}
		switch (fault.kind()) {
			case ERROR -> {
				if (fault.afterWork()) {
					exchange.proceedUnheard();
				}
				throw fault.error();
			}
			case DROP -> {
				if (call.isUpload()) {
					exchange.proceedHalfway();
				}
				exchange.cut();
			}
			case LOST_ANSWER -> exchange.proceedUnseen();
			case DELAY -> exchange.proceedAfter(fault.delay());
			case HTML_502 -> exchange.gatewayPage();
			case SLOW_BODY -> {
				if (call.isUpload()) {
					exchange.proceedTakingSlowly(fault.delay());
				}
				else {
					exchange.proceedSlowly(fault.delay());
				}
			}
		}
		call.ended(fault.kind().name().toLowerCase(Locale.ROOT));
	}

}
