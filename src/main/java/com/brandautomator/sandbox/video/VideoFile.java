package com.brandautomator.sandbox.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import org.mp4parser.boxes.iso14496.part12.HandlerBox;

/**
 * Looks into a file and tells what film it is.
 */
public final class VideoFile {

	/** Of the many there are, those of files that name a common one. */
	private static final Set<String> BRANDS = Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42",
			"avc1", "qt", "M4V", "MSNV", "3gp4", "3gp5", "3gp6");

	private static final Set<String> VIDEO = Set.of("avc1", "avc3", "hvc1", "hev1");

	private static final Set<String> SOUND = Set.of("mp4a");

	private VideoFile() {
	}

	/**
	 * Reads the boxes.
	 * @throws UnusableVideo where Meta could not play it
	 */
	public static VideoFacts read(Path path) throws IOException {
		try (FileChannel file = FileChannel.open(path)) {
			TopLevel outer = new TopLevel(file);
			checkBrands(outer.box("ftyp").content());
			if (!outer.beginsWithDescription()) {
				throw new UnusableVideo("moov does not come before mdat");
			}
			return facts(new Boxes(outer.box("moov").content()), file.size());
		}
		catch (UnusableVideo ex) {
			throw ex;
		}
		catch (RuntimeException ex) { // a field that goes beyond its box
			throw new UnusableVideo("a box is broken: " + ex);
		}
	}

	private static void checkBrands(ByteBuffer type) throws UnusableVideo {
		String brands = StandardCharsets.ISO_8859_1.decode(type.duplicate()).toString();
		for (int at = 0; at + 4 <= brands.length(); at += 4) {
			if (BRANDS.contains(brands.substring(at, at + 4).strip())) {
				return;
			}
		}
		throw new UnusableVideo("it is neither MP4 nor MOV");
	}

	private static VideoFacts facts(Boxes description, long size) throws IOException {
		VideoTrack film = null;
		for (Boxes track : description.all("trak")) {
			Boxes media = track.in("mdia");
			String handler = media.read("hdlr", HandlerBox::new).getHandlerType();
			if (handler.equals("vide") && film == null) {
				demand(VIDEO, media);
				film = VideoTrack.read(track, media);
			}
			else if (handler.equals("soun")) {
				demand(SOUND, media);
			}
		}
		if (film == null) {
			throw new UnusableVideo("it has no picture");
		}
		return new VideoFacts(size, film.length(), film.pictures(), film.columns());
	}

	private static void demand(Set<String> codecs, Boxes media) throws UnusableVideo {
		ByteBuffer entries = media.in("minf", "stbl").first("stsd");
		byte[] codec = new byte[4];
		entries.get(12, codec); // behind version, flags, count and size of the first
								// entry
		String name = new String(codec, StandardCharsets.ISO_8859_1);
		if (!codecs.contains(name)) {
			throw new UnusableVideo("its codec is " + name);
		}
	}

}
