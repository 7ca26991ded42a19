package com.brandautomator.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.security.CallerId;

/**
 * What persons granted, for the tests of whoever stores or uses it.
 */
public final class Grants {

	/** Begins every token of these grants. */
	public static final String TOKEN = "EAAcanary";

	private static final AtomicInteger CALLERS = new AtomicInteger();

	private Grants() {
	}

	/** A caller that no other test has. */
	public static CallerId caller() {
		return new CallerId("caller-" + CALLERS.incrementAndGet());
	}

	/**
	 * A grant at Meta: one account for each number.
	 * @param person Meta's id of the person, which the tokens carry, too
	 */
	public static Grant of(String person, int... accounts) {
		return new Grant(GraphBase.META, person, TOKEN + "Person" + person, Instant.parse("2027-01-22T00:00:00Z"), null,
				List.of("instagram_basic"), pages(person, accounts));
	}

	/** The accounts of a grant as Meta lists them. */
	static List<Grant.Page> pages(String person, int... accounts) {
		return Arrays.stream(accounts).mapToObj((number) -> page(person, number)).toList();
	}

	private static Grant.Page page(String person, int number) {
		LinkedAccount account = new LinkedAccount(id(number), "account" + number, "Account " + number, null, 10L, 3L,
				"10760000000000" + number, "Page " + number);
		return new Grant.Page(account, TOKEN + "Page" + number + "of" + person);
	}

	/** The id of the account with this number. */
	public static String id(int number) {
		return "1784140000000000" + number;
	}

}
