package com.brandautomator.sandbox.insights;

/**
 * How many different people do something that is done so often: the more often, the more
 * of them do it again.
 *
 * @param people how many there are
 */
record Reach(double people) {

	long of(long times) {
		return Math.round(this.people * (1 - Math.exp(-times / this.people)));
	}

}
