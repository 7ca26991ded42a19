package com.brandautomator.upload.measure;

import java.util.Locale;

/**
 * What is measured of a file.
 */
public enum Property {

	/** Whether the file is whole, else what is wrong with it. */
	STRUCTURE(Unit.WORD),
	/** What it is: jpeg, mpo, png, mp4, mov and others; unknown where nothing is. */
	FORMAT(Unit.NAME),
	/** The whole file. */
	SIZE(Unit.BYTES),
	/** Of the upright picture. */
	WIDTH(Unit.PIXELS),
	/** Of the upright picture. */
	HEIGHT(Unit.PIXELS),
	/** Width by height of the upright picture. */
	ASPECT_RATIO(Unit.RATIO),
	/** How a JPEG is coded: baseline, extended, progressive, lossless, arithmetic. */
	ENCODING(Unit.WORD),
	/** The components of a JPEG: grey, rgb, cmyk. */
	COLORS(Unit.WORD),
	/** The colour profile of a JPEG: none, srgb, or its own name. */
	COLOR_PROFILE(Unit.WORD),
	/** EXIF's orientation, 1 to 8; 1 is upright. */
	ORIENTATION(Unit.COUNT),
	/** Whether a picture tells of place, camera or time: yes; else it is not there. */
	METADATA(Unit.WORD),
	/** Where the description of a video is: first or last. */
	MOOV(Unit.WORD),
	/** What edit lists do: none, trivial, cutting. */
	EDIT_LIST(Unit.WORD),
	/** Whether a video is in fragments: yes, no. */
	FRAGMENTED(Unit.WORD),
	/** Of the pictures: h264, hevc, another's name, none. */
	VIDEO_CODEC(Unit.NAME),
	/** How much colour the pictures keep: 4:2:0 and others. */
	CHROMA(Unit.WORD),
	/** Whether the pictures are whole: progressive, interlaced. */
	SCAN(Unit.WORD),
	/** By how much a player turns the pictures, in degrees, clockwise. */
	ROTATION(Unit.COUNT),
	/** Of the pictures. */
	DURATION(Unit.SECONDS),
	/** Pictures by time. */
	FRAME_RATE(Unit.FRAMES_PER_SECOND),
	/** Of the pictures, on average. */
	VIDEO_BIT_RATE(Unit.BITS_PER_SECOND),
	/** Of the sound: aac, another's name. */
	AUDIO_CODEC(Unit.NAME),
	/** Of the sound, on average. */
	AUDIO_BIT_RATE(Unit.BITS_PER_SECOND),
	/** Of the sound. */
	AUDIO_SAMPLE_RATE(Unit.HERTZ),
	/** Of the sound. */
	AUDIO_CHANNELS(Unit.COUNT);

	private final Unit unit;

	Property(Unit unit) {
		this.unit = unit;
	}

	public Unit unit() {
		return this.unit;
	}

	/**
	 * The word in answers and in the table of rules.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
