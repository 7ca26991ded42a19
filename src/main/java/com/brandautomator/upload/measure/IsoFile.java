package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * Files of boxes: MP4, MOV and their kin, and the HEIC of phones (ISO/IEC 14496-12 and
 * 23008-12). Walks the outermost boxes and measures the film by its description.
 */
final class IsoFile implements Format {

	/** Old MOV files begin with one of these, without saying what they are. */
	private static final Set<String> FIRST = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

	private static final Map<String, String> BRANDS = Map.ofEntries(Map.entry("qt  ", "mov"), Map.entry("heic", "heic"),
			Map.entry("heix", "heic"), Map.entry("heim", "heic"), Map.entry("heis", "heic"), Map.entry("hevc", "heic"),
			Map.entry("mif1", "heic"), Map.entry("msf1", "heic"), Map.entry("avif", "avif"), Map.entry("avis", "avif"),
			Map.entry("crx ", "raw"), Map.entry("M4A ", "m4a"), Map.entry("M4B ", "m4a"));

	private static final Set<String> PICTURES = Set.of("heic", "avif", "raw");

	private static final int MOST = 1_000_000;

	@Override
	public boolean recognises(Bytes file) throws IOException {
		return file.size() >= 8 && FIRST.contains(file.text(4, 4));
	}

	@Override
	public void measure(Bytes file, Measurement found) throws IOException {
		String format = format(file);
		found.put(Property.FORMAT, format);
		if (!PICTURES.contains(format)) {
			new Film(file, found).measure(new BoxWalk(file, 0, file.size(), MOST));
		}
	}

	private static String format(Bytes file) throws IOException {
		if (!file.has(4, "ftyp")) {
			return "mov";
		}
		String brand = file.text(8, 4);
		if (brand.startsWith("3g")) {
			return "3gp";
		}
		return BRANDS.getOrDefault(brand, "mp4");
	}

}
