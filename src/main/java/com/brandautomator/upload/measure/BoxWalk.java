package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Optional;

/**
 * Walks boxes that lie side by side, and goes into none.
 */
final class BoxWalk {

	private static final int SHORT = 8;

	private static final int LONG = 16;

	private final Bytes file;

	private final long end;

	private final int most;

	private long at;

	private int count;

	BoxWalk(Bytes file, long at, long end, int most) {
		this.file = file;
		this.at = at;
		this.end = end;
		this.most = most;
	}

	// Four zero bytes may end a list in MOV files.
	boolean hasNext() {
		return this.end - this.at >= SHORT;
	}

	/**
	 * The next box.
	 * @throws BrokenFile when it does not fit in
	 */
	Box next() throws IOException {
		long size = this.file.u32(this.at);
		String type = this.file.text(this.at + 4, 4);
		int head = SHORT;
		if (size == 1) {
			size = this.file.u63(this.at + SHORT);
			head = LONG;
		}
		else if (size == 0) { // to the end
			size = this.end - this.at;
		}
		if (size < head || size > this.end - this.at) {
			throw new BrokenFile("a video's box %s should have %,d bytes, and %,d are left".formatted(type, size,
					this.end - this.at));
		}
		if (++this.count > this.most) {
			throw new BrokenFile("a video has more boxes than can be");
		}
		Box box = new Box(this.file, type, this.at + head, this.at + size);
		this.at += size;
		return box;
	}

	Optional<Box> find(String type) throws IOException {
		while (hasNext()) {
			Box box = next();
			if (box.type().equals(type)) {
				return Optional.of(box);
			}
		}
		return Optional.empty();
	}

}
