package com.brandautomator.trial;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caller with an account of their own.
 */
record Shop(String caller, String accountId) {

	static final String TEST_ACCOUNT = "17841400000000099";

	/**
	 * Whether its account draws what it is only told the name of.
	 */
	boolean isTest() {
		return this.accountId.equals(TEST_ACCOUNT);
	}

	/**
	 * Founds accounts at Meta and connects each with a caller of its own.
	 */
	static List<Shop> open(int count, SandboxCaller sandbox, ServiceNode node) {
		return IntStream.range(0, count).mapToObj((number) -> {
			String name = "shop-" + number;
			String account = sandbox.control("accounts/", "{\"count\": 1, \"caller\": \"" + name + "\"}")
				.text("/accounts/0/id");
			return new Shop(name, account).connected(node.person(name));
		}).toList();
	}

	private Shop connected(Person person) {
		URI decided = person.decide(person.authorizationUrl(),
				Map.of("persona", "brand", "decision", "approve", "person", this.caller));
		assertThat(person.callback(decided).status()).isEqualTo(200);
		assertThat(person.post("instagram/accounts/select/", "{\"account_id\": \"" + this.accountId + "\"}").status())
			.isEqualTo(200);
		return this;
	}

}
