package com.brandautomator.upload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes MP4 and MOV files box by box (ISO/IEC 14496-12): true in every head, without a
 * picture in their film. By default what Instagram takes as a reel.
 */
final class CraftedFilm {

	private static final int TIMESCALE = 600;

	private String brand = "isom";

	private String videoCodec = "avc1";

	private int profile = 100;

	private int width = 1080;

	private int height = 1920;

	private int quarterTurns;

	private double seconds = 10;

	private double frameRate = 30;

	private int bitRate = 80_000;

	private String audioCodec = "mp4a";

	private int audioObject = 0x40;

	private int channels = 2;

	private int sampleRate = 48_000;

	private int audioBitRate = 8_000;

	private int fields = 1;

	private boolean moovLast;

	private boolean fragmented;

	private long[][] edits = {};

	CraftedFilm brand(String brand) {
		this.brand = brand;
		return this;
	}

	CraftedFilm video(String codec, int profile) {
		this.videoCodec = codec;
		this.profile = profile;
		return this;
	}

	CraftedFilm size(int width, int height) {
		this.width = width;
		this.height = height;
		return this;
	}

	CraftedFilm turned(int quarters) {
		this.quarterTurns = quarters;
		return this;
	}

	CraftedFilm lasting(double seconds) {
		this.seconds = seconds;
		return this;
	}

	CraftedFilm framesPerSecond(double rate) {
		this.frameRate = rate;
		return this;
	}

	CraftedFilm bitsPerSecond(int video, int audio) {
		this.bitRate = video;
		this.audioBitRate = audio;
		return this;
	}

	CraftedFilm audio(String codec, int object) {
		this.audioCodec = codec;
		this.audioObject = object;
		return this;
	}

	CraftedFilm sound(int channels, int sampleRate) {
		this.channels = channels;
		this.sampleRate = sampleRate;
		return this;
	}

	CraftedFilm silent() {
		this.audioCodec = "";
		return this;
	}

	CraftedFilm soundOnly() {
		this.videoCodec = "";
		return this;
	}

	CraftedFilm interlaced() {
		this.fields = 2;
		return this;
	}

	CraftedFilm moovLast() {
		this.moovLast = true;
		return this;
	}

	CraftedFilm fragmented() {
		this.fragmented = true;
		return this;
	}

	/**
	 * Of the pictures: each part by its length and its beginning, both in 600ths of a
	 * second; a beginning of -1 is a pause.
	 */
	CraftedFilm edits(long[]... parts) {
		this.edits = parts;
		return this;
	}

	byte[] bytes() {
		byte[] film = box("mdat", new byte[(int) ((this.bitRate + this.audioBitRate) * this.seconds / 8) + 16]);
		byte[] moov = moov();
		byte[] type = box("ftyp", text(this.brand), u32(0x200), text(this.brand), text("mp42"));
		return this.moovLast ? joined(type, film, moov) : joined(type, moov, film);
	}

	private byte[] moov() {
		List<byte[]> parts = new ArrayList<>();
		parts.add(box("mvhd", new byte[12], u32(TIMESCALE), u32(ticks()), new byte[80]));
		if (!this.videoCodec.isEmpty()) {
			parts.add(track("vide", this.frameRate, this.bitRate, visual()));
		}
		if (!this.audioCodec.isEmpty()) {
			parts.add(track("soun", 50, this.audioBitRate, sound()));
		}
		if (this.fragmented) {
			parts.add(box("mvex", box("trex", new byte[24])));
		}
		return box("moov", parts.toArray(byte[][]::new));
	}

	private byte[] track(String handler, double rate, int bits, byte[] entry) {
		int count = this.fragmented ? 0 : (int) Math.round(rate * this.seconds);
		int clock = (int) Math.round(rate * 1000);
		byte[] samples = box("stbl", box("stsd", u32(0), u32(1), entry),
				(count == 0) ? box("stts", u32(0), u32(0)) : box("stts", u32(0), u32(1), u32(count), u32(1000)),
				sizes(count, bits));
		byte[] media = box("mdia", box("mdhd", new byte[12], u32(clock), u32(count * 1000), u32(0)),
				box("hdlr", new byte[8], text(handler), new byte[13]), box("minf", samples));
		byte[] edit = (handler.equals("vide") && this.edits.length > 0) ? box("edts", editList(clock)) : new byte[0];
		return box("trak", header(), edit, media);
	}

	private byte[] sizes(int count, int bits) {
		ByteBuffer table = ByteBuffer.allocate(12 + 4 * count).putInt(0).putInt(0).putInt(count);
		for (int i = 0; i < count; i++) {
			table.putInt((int) (bits * this.seconds / 8 / count));
		}
		return box("stsz", table.array());
	}

	private byte[] editList(int clock) {
		ByteBuffer list = ByteBuffer.allocate(8 + 12 * this.edits.length).putInt(0).putInt(this.edits.length);
		for (long[] part : this.edits) {
			long begin = (part[1] < 0) ? part[1] : part[1] * clock / TIMESCALE;
			list.putInt((int) part[0]).putInt((int) begin).putInt(0x10000);
		}
		return box("elst", list.array());
	}

	private byte[] header() {
		int[] cosine = { 1, 0, -1, 0 };
		int[] sine = { 0, 1, 0, -1 };
		int turn = this.quarterTurns;
		ByteBuffer content = ByteBuffer.allocate(84).position(40);
		content.putInt(cosine[turn] << 16).putInt(sine[turn] << 16).putInt(0);
		content.putInt(-sine[turn] << 16).putInt(cosine[turn] << 16).putInt(0);
		return box("tkhd", content.putInt(0).putInt(0).putInt(1 << 30).putInt(this.width << 16).array());
	}

	private byte[] visual() {
		ByteBuffer head = ByteBuffer.allocate(78).position(24);
		head.putShort((short) this.width).putShort((short) this.height);
		byte[] configuration = this.videoCodec.startsWith("h") ? box("hvcC", new byte[16], new byte[] { (byte) 0xFD })
				: box("avcC", new byte[] { 1, (byte) this.profile, 0, 40 });
		return box(this.videoCodec, head.array(), configuration, box("fiel", new byte[] { (byte) this.fields, 0 }));
	}

	private byte[] sound() {
		ByteBuffer head = ByteBuffer.allocate(28).position(16);
		head.putShort((short) this.channels).putShort((short) 16).putInt(0).putInt(this.sampleRate << 16);
		byte[] decoder = { 3, (byte) 0x80, (byte) 0x80, 25, 0, 1, 0, 4, 17, (byte) this.audioObject };
		int rate = switch (this.sampleRate) {
			case 96_000 -> 0;
			case 64_000 -> 2;
			default -> 3;
		};
		int configuration = 2 << 11 | rate << 7 | this.channels << 3;
		byte[] aac = { 5, 2, (byte) (configuration >> 8), (byte) configuration };
		return box(this.audioCodec, head.array(), box("esds", u32(0), decoder, new byte[12], aac));
	}

	private int ticks() {
		return (int) (this.seconds * TIMESCALE);
	}

	static byte[] box(String type, byte[]... parts) {
		byte[] content = joined(parts);
		return joined(u32(8 + content.length), text(type), content);
	}

	static byte[] u32(int value) {
		return ByteBuffer.allocate(4).putInt(value).array();
	}

	static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
