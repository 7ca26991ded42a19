package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;

/**
 * Measures the sound of a video.
 */
final class SoundTrack {

	/**
	 * Where the boxes of a sound's sample entry begin (section 12.2.3; QuickTime File
	 * Format).
	 */
	private static final int BOXES = 28;

	private static final int BOXES_1 = 44;

	private static final int BOXES_2 = 64;

	private final Track track;

	private final Measurement found;

	SoundTrack(Track track, Measurement found) {
		this.track = track;
		this.found = found;
	}

	void measure(long filmTimescale) throws IOException {
		SampleEntry entry = SampleEntry.first(this.track);
		boolean mov = this.found.of(Property.FORMAT).filter("mov"::equals).isPresent();
		head(entry.box(), mov ? entry.box().u16(8) : 0);
		this.found.put(Property.AUDIO_CODEC, entry.codec());
		Optional<Box> description = description(entry.box(), mov ? entry.box().u16(8) : 0);
		if (entry.box().type().equals("mp4a") && description.isPresent()) {
			Descriptors descriptors = new Descriptors(description.get());
			this.found.put(Property.AUDIO_CODEC, descriptors.codec());
			descriptors.measureAac(this.found);
		}
		this.track.bitRate().ifPresent((bits) -> this.found.put(Property.AUDIO_BIT_RATE, bits));
		if (EditList.of(this.track, filmTimescale).equals(EditList.CUTTING)) {
			this.found.put(Property.EDIT_LIST, EditList.CUTTING);
		}
	}

	private void head(Box entry, int version) throws IOException {
		this.found.put(Property.AUDIO_CHANNELS, (version == 2) ? entry.u32(40) : entry.u16(16));
		double rate = (version == 2) ? Double.longBitsToDouble(entry.u63(32)) : entry.u32(24) / 65536.0;
		this.found.put(Property.AUDIO_SAMPLE_RATE, rate);
	}

	private static Optional<Box> description(Box entry, int version) throws IOException {
		int offset = switch (version) {
			case 0 -> BOXES;
			case 1 -> BOXES_1;
			default -> BOXES_2;
		};
		Optional<Box> wave = entry.inside(offset).find("wave");
		return wave.isPresent() ? wave.get().find("esds") : entry.inside(offset).find("esds");
	}

}
