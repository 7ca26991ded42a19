package com.brandautomator.trial;

/**
 * One event as it stands in a delivery.
 *
 * @param time of its entry
 * @param section of its entry
 */
record MarkedItem(String account, String time, String section, String json, Mark mark) {

	/**
	 * What the items of one entry have in common.
	 */
	Place place() {
		return new Place(this.account, this.time, this.section);
	}

	/**
	 * An entry of a delivery.
	 */
	record Place(String account, String time, String section) {

		String entry(String items) {
			return "{\"id\":\"%s\",\"time\":%s,\"%s\":[%s]}".formatted(this.account, this.time, this.section, items);
		}

	}

}
