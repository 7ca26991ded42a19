package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an MP4 or MOV file (ISO/IEC 14496-12, section 4.2), known by its place.
 *
 * @param type four characters
 * @param at where its content begins
 * @param end where it ends
 */
record Box(Bytes file, String type, long at, long end) {

	private static final int MOST = 100_000;

	/** A day of film has as many; Meta's limits leave a hundredth. */
	private static final long MOST_ROWS = 5_000_000;

	/**
	 * What lies side by side in this one, from that offset of its content on.
	 */
	BoxWalk inside(int offset) {
		return new BoxWalk(this.file, this.at + offset, this.end, MOST);
	}

	/**
	 * The first of a type.
	 */
	Optional<Box> find(String wanted) throws IOException {
		return inside(0).find(wanted);
	}

	/**
	 * The first of a type at the end of a path.
	 * @throws BrokenFile when it is missing
	 */
	Box demand(String... path) throws IOException {
		Box here = this;
		for (String wanted : path) {
			here = here.find(wanted).orElseThrow(() -> new BrokenFile("a video's box " + wanted + " is missing"));
		}
		return here;
	}

	List<Box> all(String wanted, int most) throws IOException {
		List<Box> found = new ArrayList<>();
		BoxWalk walk = inside(0);
		while (walk.hasNext() && found.size() < most) {
			Box next = walk.next();
			if (next.type.equals(wanted)) {
				found.add(next);
			}
		}
		return found;
	}

	/**
	 * Of its content, in bytes.
	 */
	long length() {
		return this.end - this.at;
	}

	int u8(int offset) throws IOException {
		return this.file.u8(place(offset, 1));
	}

	int u16(int offset) throws IOException {
		return this.file.u16(place(offset, 2));
	}

	long u32(long offset) throws IOException {
		return this.file.u32(place(offset, 4));
	}

	long u63(long offset) throws IOException {
		return this.file.u63(place(offset, 8));
	}

	String text(int offset) throws IOException {
		return this.file.text(place(offset, 4), 4);
	}

	/**
	 * Whether times in here take eight bytes: by the version of the box.
	 */
	boolean isLong() throws IOException {
		return u8(0) == 1;
	}

	/**
	 * How many rows a table has.
	 * @param offset where that is said; the rows follow
	 * @throws BrokenFile when it claims more than fit in, or than can be
	 */
	long rows(int offset, int size) throws IOException {
		long count = u32(offset);
		if (count > MOST_ROWS) {
			throw new BrokenFile("a video's box %s claims %,d rows, more than can be".formatted(this.type, count));
		}
		if (count * size > this.end - this.at - offset - 4) {
			throw new BrokenFile("a video's box %s claims %,d rows, more than fit in".formatted(this.type, count));
		}
		return count;
	}

	private long place(long offset, int count) throws BrokenFile {
		if (this.at + offset + count > this.end) {
			throw new BrokenFile("a video's box " + this.type + " is too short");
		}
		return this.at + offset;
	}

}
