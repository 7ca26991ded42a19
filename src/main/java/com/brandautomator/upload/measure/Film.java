package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A video as a whole: where its description is, and which of its tracks count.
 */
final class Film {

	private static final int MOST_TRACKS = 32;

	private final Bytes file;

	private final Measurement found;

	private @Nullable Box description;

	private @Nullable Box samples;

	private double described;

	Film(Bytes file, Measurement found) {
		this.file = file;
		this.found = found;
	}

	/**
	 * Measures what the description says, even where the file breaks off after it.
	 */
	void measure(BoxWalk outermost) throws IOException {
		Optional<BrokenFile> end = walk(outermost);
		if (this.description != null) {
			this.found.put(Property.MOOV, place(this.description));
			describe(this.description);
		}
		if (end.isPresent()) {
			throw end.get();
		}
		if (this.description == null) {
			throw new BrokenFile("the video has no description (moov)");
		}
		if (this.samples == null) {
			throw new BrokenFile("the video has no film (mdat)");
		}
		if (this.described > this.file.size()) {
			throw new BrokenFile("the video describes %,.0f bytes of film, and the file has %,d"
				.formatted(this.described, this.file.size()));
		}
	}

	private Optional<BrokenFile> walk(BoxWalk outermost) throws IOException {
		try {
			while (outermost.hasNext()) {
				Box box = outermost.next();
				if (box.type().equals("moov") && this.description == null) {
					this.description = box;
				}
				else if (box.type().equals("mdat") && this.samples == null) {
					this.samples = box;
				}
			}
			return Optional.empty();
		}
		catch (BrokenFile ex) {
			return Optional.of(ex);
		}
	}

	private String place(Box moov) {
		return (this.samples != null && this.samples.at() < moov.at()) ? "last" : "first";
	}

	private void describe(Box moov) throws IOException {
		this.found.put(Property.FRAGMENTED, moov.find("mvex").isPresent() ? "yes" : "no");
		long timescale = Timing.timescale(moov.demand("mvhd"));
		Track film = null;
		Track sound = null;
		for (Box box : moov.all("trak", MOST_TRACKS)) {
			Track track = Track.of(box);
			film = (film == null && track.is("vide")) ? track : film;
			sound = (sound == null && track.is("soun")) ? track : sound;
		}
		if (film == null) {
			this.found.put(Property.VIDEO_CODEC, "none");
		}
		else {
			new FilmTrack(film, this.found).measure(timescale);
		}
		if (sound != null) {
			new SoundTrack(sound, this.found).measure(timescale);
		}
		this.described = bytes(film) + bytes(sound);
	}

	private static double bytes(@Nullable Track track) throws IOException {
		return (track != null) ? track.bytes().orElse(0) : 0;
	}

}
