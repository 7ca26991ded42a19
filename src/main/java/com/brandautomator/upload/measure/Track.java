package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One track of a video: its pictures or its sound.
 *
 * @param box the whole track
 * @param handler the word for what it holds
 */
record Track(Box box, String handler) {

	static Track of(Box trak) throws IOException {
		Optional<Box> handler = trak.demand("mdia").find("hdlr");
		return new Track(trak, handler.isPresent() ? handler.get().text(8) : "");
	}

	boolean is(String wanted) {
		return this.handler.equals(wanted);
	}

	Box samples() throws IOException {
		return this.box.demand("mdia", "minf", "stbl");
	}

	Timing timing() throws IOException {
		return Timing.of(this.box.demand("mdia", "mdhd"), samples().demand("stts"));
	}

	/**
	 * How many bytes its samples take together; empty where that is not said (in
	 * fragments, or in the rare short table).
	 */
	OptionalDouble bytes() throws IOException {
		Optional<Box> found = samples().find("stsz");
		if (found.isEmpty()) {
			return OptionalDouble.empty();
		}
		Box sizes = found.get();
		long same = sizes.u32(4);
		if (same > 0) {
			return OptionalDouble.of((double) same * sizes.u32(8));
		}
		double sum = 0;
		long rows = sizes.rows(8, 4);
		for (long row = 0; row < rows; row++) {
			sum += sizes.u32(12 + row * 4);
		}
		return OptionalDouble.of(sum);
	}

	/**
	 * Bits of a second, on average; empty where nothing tells.
	 */
	OptionalDouble bitRate() throws IOException {
		OptionalDouble bytes = bytes();
		double seconds = timing().seconds();
		return (bytes.isPresent() && seconds > 0) ? OptionalDouble.of(bytes.getAsDouble() * 8 / seconds)
				: OptionalDouble.empty();
	}

}
