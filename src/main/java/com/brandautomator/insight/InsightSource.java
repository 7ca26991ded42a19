package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;

/**
 * One account's numbers at Meta. Every method but the clock may throw a
 * {@link com.brandautomator.graph.model.GraphException}.
 */
interface InsightSource {

	/**
	 * What time it is at Meta.
	 */
	Instant now();

	/**
	 * The posts since then, and the stories that are live.
	 */
	List<KnownMedium> media(Instant since);

	/**
	 * How many followers and posts the account has now: Meta tells no past.
	 */
	Figures standing();

	/**
	 * The account's numbers of some days.
	 */
	Figures days(DayKind kind, DaySpan span);

	/**
	 * A medium's numbers up to now.
	 */
	Figures medium(KnownMedium medium);

}
