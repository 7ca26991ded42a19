package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * How long the samples of a track last, as their own table says (ISO/IEC 14496-12,
 * sections 8.4.2 and 8.6.1.2): the length in a header may be made up.
 *
 * @param count how many samples there are
 * @param ticks how long they last
 * @param timescale ticks of a second
 */
record Timing(double count, double ticks, long timescale) {

	static Timing of(Box header, Box table) throws IOException {
		double count = 0;
		double ticks = 0;
		long rows = table.rows(4, 8);
		for (long row = 0; row < rows; row++) {
			double samples = table.u32(8 + row * 8);
			count += samples;
			ticks += samples * table.u32(12 + row * 8);
		}
		return new Timing(count, ticks, timescale(header));
	}

	/**
	 * Of a film's or a track's header.
	 */
	static long timescale(Box header) throws IOException {
		long timescale = header.u32(header.isLong() ? 20 : 12);
		if (timescale == 0) {
			throw new BrokenFile("a video's clock stands still");
		}
		return timescale;
	}

	double seconds() {
		return this.ticks / this.timescale;
	}

}
