package com.brandautomator.trial;

import java.util.List;
import java.util.Random;

import com.brandautomator.sandbox.SandboxCaller;

/**
 * Now and then lets one call to Meta go wrong.
 */
final class Trouble {

	private static final List<String> ORDERS = List.of(
			"{\"on\": \"media_publish\", \"kind\": \"lost_answer\", \"method\": \"POST\"}",
			"{\"on\": \"media_publish\", \"kind\": \"drop\", \"method\": \"POST\"}",
			"{\"on\": \"media_publish\", \"kind\": \"delay\", \"delay_ms\": 900, \"method\": \"POST\"}",
			"{\"on\": \"media\", \"kind\": \"lost_answer\", \"method\": \"POST\"}",
			"{\"on\": \"status\", \"kind\": \"delay\", \"delay_ms\": 900}",
			"{\"on\": \"status\", \"kind\": \"html_502\"}");

	private final SandboxCaller sandbox;

	private final Random random;

	Trouble(SandboxCaller sandbox, Random random) {
		this.sandbox = sandbox;
		this.random = random;
	}

	void perhaps() {
		int choice = this.random.nextInt(ORDERS.size() * 2);
		if (choice < ORDERS.size()) {
			this.sandbox.control("faults/", ORDERS.get(choice));
		}
	}

}
