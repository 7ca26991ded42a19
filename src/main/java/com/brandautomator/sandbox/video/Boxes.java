package com.brandautomator.sandbox.video;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.mp4parser.ParsableBox;

/**
 * Boxes side by side in memory, each within its bounds.
 */
final class Boxes {

	private static final int MOST = 10_000;

	private final List<Box> boxes = new ArrayList<>();

	Boxes(ByteBuffer content) throws UnusableVideo {
		ByteBuffer rest = content.duplicate();
		// four zero bytes may end a list in MOV files
		while (rest.remaining() >= 8) {
			BoxHeader head = BoxHeader.read(rest, rest.remaining());
			ByteBuffer box = rest.slice(rest.position() + head.length(), (int) head.size() - head.length());
			this.boxes.add(new Box(head.type(), box));
			rest.position(rest.position() + (int) head.size());
			if (this.boxes.size() > MOST) {
				throw new UnusableVideo("there is no end of boxes");
			}
		}
	}

	List<Boxes> all(String type) throws UnusableVideo {
		List<Boxes> found = new ArrayList<>();
		for (Box box : this.boxes) {
			if (box.type().equals(type)) {
				found.add(new Boxes(box.content()));
			}
		}
		return found;
	}

	/**
	 * What lies in the first box at the end of this path.
	 */
	Boxes in(String... path) throws UnusableVideo {
		Boxes here = this;
		for (String type : path) {
			here = new Boxes(here.first(type));
		}
		return here;
	}

	ByteBuffer first(String type) throws UnusableVideo {
		return find(type).orElseThrow(() -> new UnusableVideo("it has no " + type));
	}

	/**
	 * The first box of a kind, read into its fields.
	 */
	<T extends ParsableBox> T read(String type, Supplier<T> kind) throws IOException {
		ByteBuffer content = first(type);
		byte[] bytes = new byte[content.remaining()];
		content.duplicate().get(bytes);
		T box = kind.get();
		box.parse(Channels.newChannel(new ByteArrayInputStream(bytes)), ByteBuffer.allocate(0), bytes.length,
				(channel, parent) -> {
					throw new UnusableVideo("there is a box where none may be");
				});
		return box;
	}

	private Optional<ByteBuffer> find(String type) {
		return this.boxes.stream().filter((box) -> box.type().equals(type)).map(Box::content).findFirst();
	}

}
