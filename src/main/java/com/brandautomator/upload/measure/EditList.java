package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;

/**
 * What an edit list makes of a track (ISO/IEC 14496-12, section 8.6.6). Encoders write
 * one that only skips their own start-up; others cut, repeat or delay.
 */
final class EditList {

	static final String NONE = "none";

	static final String TRIVIAL = "trivial";

	static final String CUTTING = "cutting";

	private static final long NORMAL_SPEED = 0x10000;

	/** In seconds: the start-up of encoders is far shorter. */
	private static final double SHORT = 0.5;

	private EditList() {
	}

	/**
	 * The word for it.
	 * @param filmTimescale of the film, in which the list says how long a part is
	 */
	static String of(Track track, long filmTimescale) throws IOException {
		Optional<Box> edits = track.box().find("edts");
		Optional<Box> list = edits.isPresent() ? edits.get().find("elst") : edits;
		if (list.isEmpty()) {
			return NONE;
		}
		Box box = list.get();
		long rows = box.rows(4, box.isLong() ? 20 : 12);
		if (rows == 0) {
			return NONE;
		}
		return (rows == 1 && isTrivial(box, track.timing(), filmTimescale)) ? TRIVIAL : CUTTING;
	}

	private static boolean isTrivial(Box list, Timing timing, long filmTimescale) throws IOException {
		boolean wide = list.isLong();
		double length = (double) (wide ? list.u63(8) : list.u32(8)) / filmTimescale;
		// a time of -1 is an empty part, which reads as a very late one
		double start = (double) (wide ? list.u63(16) : list.u32(12)) / timing.timescale();
		boolean normal = list.u32(wide ? 24 : 16) == NORMAL_SPEED;
		return normal && start <= SHORT && Math.abs(timing.seconds() - start - length) <= SHORT;
	}

}
