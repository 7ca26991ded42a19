package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Map;

/**
 * How the samples of a track are coded: the first entry of their description (ISO/IEC
 * 14496-12, section 8.5.2). More than one is not seen outside editing.
 *
 * @param box its type is the codec's four letters
 */
record SampleEntry(Box box) {

	private static final Map<String, String> CODECS = Map.ofEntries(Map.entry("avc1", "h264"),
			Map.entry("avc3", "h264"), Map.entry("hvc1", "hevc"), Map.entry("hev1", "hevc"), Map.entry("mp4v", "mpeg4"),
			Map.entry("vp08", "vp8"), Map.entry("vp09", "vp9"), Map.entry("av01", "av1"), Map.entry("apch", "prores"),
			Map.entry("apcn", "prores"), Map.entry("apcs", "prores"), Map.entry("apco", "prores"),
			Map.entry("ap4h", "prores"), Map.entry("jpeg", "mjpeg"), Map.entry("encv", "encrypted"),
			Map.entry("enca", "encrypted"), Map.entry("ac-3", "ac3"), Map.entry("ec-3", "eac3"),
			Map.entry("Opus", "opus"), Map.entry(".mp3", "mp3"), Map.entry("sowt", "pcm"), Map.entry("twos", "pcm"),
			Map.entry("lpcm", "pcm"), Map.entry("ipcm", "pcm"), Map.entry("in24", "pcm"));

	static SampleEntry first(Track track) throws IOException {
		Box table = track.samples().demand("stsd");
		BoxWalk entries = table.inside(8);
		if (!entries.hasNext()) {
			throw new BrokenFile("a video does not say how it is coded");
		}
		return new SampleEntry(entries.next());
	}

	/**
	 * The codec's usual name, else its four letters.
	 */
	String codec() {
		return CODECS.getOrDefault(this.box.type(), this.box.type());
	}

}
