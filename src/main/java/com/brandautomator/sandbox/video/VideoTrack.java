package com.brandautomator.sandbox.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

import org.mp4parser.boxes.iso14496.part12.MediaHeaderBox;
import org.mp4parser.boxes.iso14496.part12.TimeToSampleBox;
import org.mp4parser.boxes.iso14496.part12.TrackHeaderBox;

/**
 * The pictures of a film.
 *
 * @param length how long they last
 * @param pictures how many there are
 * @param columns how wide they are
 */
record VideoTrack(Duration length, long pictures, int columns) {

	static VideoTrack read(Boxes track, Boxes media) throws IOException {
		int columns = (int) track.read("tkhd", TrackHeaderBox::new).getWidth();
		long timescale = media.read("mdhd", MediaHeaderBox::new).getTimescale();
		Boxes samples = media.in("minf", "stbl");
		checkCount(samples.first("stts"));
		long pictures = 0;
		long time = 0;
		for (TimeToSampleBox.Entry entry : samples.read("stts", TimeToSampleBox::new).getEntries()) {
			pictures += entry.getCount();
			time += entry.getCount() * entry.getDelta();
		}
		if (timescale <= 0 || pictures <= 0 || time <= 0) {
			throw new UnusableVideo("it has no length");
		}
		return new VideoTrack(Duration.ofMillis(Math.round(1000.0 * time / timescale)), pictures, columns);
	}

	// The parser makes room for as many entries as the box claims to hold.
	private static void checkCount(ByteBuffer table) throws UnusableVideo {
		long claimed = Integer.toUnsignedLong(table.getInt(4));
		if (claimed > (table.remaining() - 8) / 8) {
			throw new UnusableVideo("stts claims " + claimed + " entries");
		}
	}

}
