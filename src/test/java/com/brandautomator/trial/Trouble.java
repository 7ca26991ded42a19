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
			"{\"on\": \"media_publish\", \"kind\": \"error\", \"after_work\": true,"
					+ " \"error\": {\"code\": 4, \"subcode\": 2207051}, \"method\": \"POST\"}",
			"{\"on\": \"media_publish\", \"kind\": \"error\", \"after_work\": true,"
					+ " \"error\": {\"code\": -1, \"subcode\": 2207085}, \"method\": \"POST\"}",
			"{\"on\": \"comments\", \"kind\": \"lost_answer\", \"method\": \"POST\"}",
			"{\"on\": \"comments\", \"kind\": \"drop\", \"method\": \"POST\"}",
			"{\"on\": \"media\", \"kind\": \"lost_answer\", \"method\": \"POST\"}",
			"{\"on\": \"status\", \"kind\": \"delay\", \"delay_ms\": 900}",
			"{\"on\": \"status\", \"kind\": \"html_502\"}");

	private final SandboxCaller sandbox;

	private final Random random;

	Trouble(SandboxCaller sandbox, Random random) {
		this.sandbox = sandbox;
		this.random = random;
	}

	/**
	 * Loses the answers of the next posts of an account, which are live all the same.
	 */
	static void losesAnswers(SandboxCaller sandbox, String account, int count) {
		sandbox.control("faults/",
				"{\"on\": \"media_publish\", \"kind\": \"lost_answer\", \"method\": \"POST\", \"account_id\": \""
						+ account + "\", \"times\": " + count + "}");
	}

	void perhaps() {
		int choice = this.random.nextInt(ORDERS.size() * 2);
		if (choice < ORDERS.size()) {
			this.sandbox.control("faults/", ORDERS.get(choice));
		}
	}

}
