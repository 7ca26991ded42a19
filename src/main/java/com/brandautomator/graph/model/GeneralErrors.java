package com.brandautomator.graph.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static com.brandautomator.graph.model.ErrorRow.row;
import static com.brandautomator.graph.model.Kind.ACCOUNT_RESTRICTED;
import static com.brandautomator.graph.model.Kind.OBJECT_MISSING;
import static com.brandautomator.graph.model.Kind.PERMISSION_MISSING;
import static com.brandautomator.graph.model.Kind.RATE_LIMITED;
import static com.brandautomator.graph.model.Kind.REFUSED;
import static com.brandautomator.graph.model.Kind.TOKEN_REFUSED;
import static com.brandautomator.graph.model.Kind.TRANSIENT;

/**
 * What goes wrong with any call (graph-api 10.3), and with the exchange of a code (1.3).
 */
final class GeneralErrors {

	private static final List<ErrorRow> TABLE = List.of(row(-1, TRANSIENT), //
			row(1, TRANSIENT), //
			row(2, TRANSIENT), //
			row(3, REFUSED, "The app at Meta lacks a capability for this. Please tell whoever runs the service."),
			row(4, RATE_LIMITED), //
			row(10, PERMISSION_MISSING), //
			row(17, RATE_LIMITED), //
			row(32, RATE_LIMITED), //
			row(100, 33, OBJECT_MISSING, OBJECT_MISSING.sentence()),
			row(100, 36007, REFUSED, "The sign-in took too long. Please start again."),
			row(100, 36008, REFUSED,
					"The redirect address is not the one that the sign-in started with. Please start again."),
			row(100, 36009, REFUSED, "This sign-in was used already. Please start again."), //
			row(100, REFUSED), //
			row(101, REFUSED, "Meta does not know our app. Please check INSTAGRAM_APP_ID."), //
			row(102, TOKEN_REFUSED), //
			row(104, REFUSED, "Meta does not accept our proof. Please check INSTAGRAM_APP_SECRET."), //
			row(190, TOKEN_REFUSED), //
			row(341, RATE_LIMITED), //
			row(368, ACCOUNT_RESTRICTED,
					"Instagram blocks this action for breaking its rules. "
							+ "Please look into the Instagram app, and wait a day."),
			row(506, REFUSED, "Instagram refuses this as a duplicate of a post that exists. Please change it."), //
			row(613, RATE_LIMITED), //
			row(803, OBJECT_MISSING),
			row(2500, REFUSED, "There is no such call at Meta. Please tell whoever runs the service."),
			row(2635, REFUSED, "Meta has ended this version of its API. Please raise INSTAGRAM_GRAPH_VERSION."),
			row(9009, REFUSED, "Instagram says that this account is unavailable. Please reconnect it."), //
			row(80001, RATE_LIMITED), //
			row(80002, RATE_LIMITED), //
			row(80006, RATE_LIMITED));

	private GeneralErrors() {
	}

	static Stream<ErrorRow> rows() {
		return Stream.concat(TABLE.stream(),
				IntStream.rangeClosed(200, 299).mapToObj((code) -> row(code, PERMISSION_MISSING)));
	}

}
