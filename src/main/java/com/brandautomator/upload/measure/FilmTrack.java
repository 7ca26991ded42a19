package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;

/**
 * Measures the pictures of a video.
 */
final class FilmTrack {

	/**
	 * Where the boxes of a visual sample entry begin (ISO/IEC 14496-12, section 12.1.3).
	 */
	private static final int BOXES = 78;

	private final Track track;

	private final Measurement found;

	FilmTrack(Track track, Measurement found) {
		this.track = track;
		this.found = found;
	}

	void measure(long filmTimescale) throws IOException {
		SampleEntry entry = SampleEntry.first(this.track);
		this.found.put(Property.VIDEO_CODEC, entry.codec());
		this.found.stored(entry.box().u16(24), entry.box().u16(26));
		this.found.put(Property.ROTATION, rotation(this.track.box().demand("tkhd")));
		detail(entry.box());
		this.found.put(Property.EDIT_LIST, EditList.of(this.track, filmTimescale));
		length(this.track.timing());
		this.track.bitRate().ifPresent((rate) -> this.found.put(Property.VIDEO_BIT_RATE, rate));
	}

	private void length(Timing timing) throws BrokenFile {
		if (timing.seconds() > 0) {
			this.found.put(Property.DURATION, timing.seconds());
			this.found.put(Property.FRAME_RATE, timing.count() / timing.seconds());
		}
		else if (this.found.of(Property.FRAGMENTED).filter("no"::equals).isPresent()) {
			throw new BrokenFile("the video has no pictures");
		}
	}

	private void detail(Box entry) throws IOException {
		Optional<Box> avc = entry.inside(BOXES).find("avcC");
		if (avc.isPresent()) {
			this.found.put(Property.CHROMA, avcChroma(avc.get().u8(1)));
		}
		Optional<Box> hevc = entry.inside(BOXES).find("hvcC");
		if (hevc.isPresent()) {
			this.found.put(Property.CHROMA, chroma(hevc.get().u8(16) & 3));
		}
		Optional<Box> fields = entry.inside(BOXES).find("fiel");
		if (fields.isPresent()) {
			this.found.put(Property.SCAN, (fields.get().u8(0) == 2) ? "interlaced" : "progressive");
		}
	}

	// ISO/IEC 14496-10, annex A: profiles 122 and 244 are there for what others cannot.
	private static String avcChroma(int profile) {
		return switch (profile) {
			case 122 -> chroma(2);
			case 244, 44 -> chroma(3);
			default -> chroma(1);
		};
	}

	private static String chroma(int format) {
		return switch (format) {
			case 0 -> "4:0:0";
			case 1 -> "4:2:0";
			case 2 -> "4:2:2";
			default -> "4:4:4";
		};
	}

	// The first column of the matrix (ISO/IEC 14496-12, section 8.3.2).
	private static int rotation(Box header) throws IOException {
		int matrix = header.isLong() ? 52 : 40;
		double cosine = (int) header.u32(matrix);
		double sine = (int) header.u32(matrix + 4);
		int quarters = (int) Math.round(Math.atan2(sine, cosine) / (Math.PI / 2));
		return Math.floorMod(quarters, 4) * 90;
	}

}
