package com.brandautomator.upload.measure;

import java.io.IOException;

/**
 * The first bits of an AAC stream's configuration (ISO/IEC 14496-3, section 1.6.2).
 */
final class AacConfiguration {

	private static final int[] RATES = { 96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000,
			11_025, 8_000, 7_350 };

	private static final int[] CHANNELS = { 0, 1, 2, 3, 4, 5, 6, 8 };

	/** The rate is written out, and no index. */
	private static final int WRITTEN = 15;

	private static final int EXTENDED = 31;

	private final Box box;

	private int bit;

	/**
	 * @param at where it begins in the box
	 */
	AacConfiguration(Box box, int at) {
		this.box = box;
		this.bit = at * 8;
	}

	void measure(Measurement found) throws IOException {
		if (next(5) == EXTENDED) {
			next(6);
		}
		int index = next(4);
		int rate = (index == WRITTEN) ? next(24) : (index < RATES.length) ? RATES[index] : 0;
		int channels = next(4);
		if (rate > 0) {
			found.put(Property.AUDIO_SAMPLE_RATE, rate);
		}
		if (channels > 0 && channels < CHANNELS.length) {
			found.put(Property.AUDIO_CHANNELS, CHANNELS[channels]);
		}
	}

	private int next(int count) throws IOException {
		int value = 0;
		for (int i = 0; i < count; i++, this.bit++) {
			value = value << 1 | this.box.u8(this.bit / 8) >> (7 - this.bit % 8) & 1;
		}
		return value;
	}

}
