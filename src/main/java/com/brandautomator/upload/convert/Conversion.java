package com.brandautomator.upload.convert;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;

import org.springframework.stereotype.Component;

/**
 * Makes the JPEG of a picture: upright, in sRGB, on white, no larger than Instagram shows
 * it, and with nothing in it but the picture.
 */
@Component
public class Conversion {

	private static final Set<String> TAKEN_AS_THEY_ARE = Set.of("baseline", "extended", "progressive");

	private final Readers readers;

	private final ConversionRoom room;

	private final Pictures pictures;

	private final ConversionProperties properties;

	Conversion(Readers readers, ConversionRoom room, Pictures pictures, ConversionProperties properties) {
		this.readers = readers;
		this.room = room;
		this.pictures = pictures;
		this.properties = properties;
	}

	/**
	 * Makes it.
	 * @param file what was given
	 * @param measured what was measured of it
	 * @param ratios to which it is fitted
	 * @param target where the JPEG is written
	 * @return what was changed, in sentences for a person
	 * @throws NotConvertible when none can be made
	 */
	public List<String> convert(Path file, Measurement measured, Fit fit, Ratios ratios, Path target)
			throws IOException, NotConvertible {
		this.pictures.check(measured);
		Plan plan = Plan.of(Pictures.size(measured), Pictures.orientation(measured), fit, ratios,
				this.properties.maxWidth());
		Changes changes = new Changes(measured);
		changes.planned(plan);
		if (plan.isNothing() && isGood(measured)) {
			JpegCopy.copy(file, target);
			if (Files.size(target) <= this.properties.maxSize().toBytes()) {
				return changes.sentences();
			}
		}
		draw(file, measured, plan, target, changes);
		return changes.sentences();
	}

	private void draw(Path file, Measurement measured, Plan plan, Path target, Changes changes)
			throws IOException, NotConvertible {
		ImageReader reader = this.readers.of(Pictures.word(measured, Property.FORMAT));
		try (Raw raw = new Raw(reader, ImageIO.createImageInputStream(file.toFile()), plan.storedPart())) {
			ConversionRoom.Share share = this.room.take(this.pictures.memory(measured, raw.bytes()));
			try {
				write(page(raw, file, measured, plan, changes), target, changes);
			}
			finally {
				share.release();
			}
		}
		catch (RuntimeException | IOException ex) {
			throw Pictures.unreadable(ex);
		}
	}

	private static BufferedImage page(Raw raw, Path file, Measurement measured, Plan plan, Changes changes)
			throws IOException {
		BufferedImage picture = Scaling.to(plan.storedScaled(), raw.read());
		changes.colors(measured);
		if (measured.of(Property.COLORS).isEmpty() && Colors.areTransparent(picture)) {
			changes.add("What was transparent is white now.");
		}
		if (raw.hasMore()) {
			changes.add("Only the first of its pictures was kept.");
		}
		BufferedImage page = Scaling.onWhite(Scaling.upright(picture, plan.orientation()), plan.canvas());
		Optional<ICC_Profile> profile = PngProfile.read(file);
		if (profile.isPresent() && Colors.toSrgb(page, profile.get())) {
			changes.add("Its colours were changed to sRGB.");
		}
		return page;
	}

	private void write(BufferedImage page, Path target, Changes changes) throws IOException {
		if (JpegWriting.write(page, target, this.properties.maxSize().toBytes())) {
			changes.add("It was compressed more, to %,d bytes.", Files.size(target));
		}
	}

	private boolean isGood(Measurement measured) {
		return Set.of("jpeg", "mpo", "jps").contains(Pictures.word(measured, Property.FORMAT))
				&& TAKEN_AS_THEY_ARE.contains(Pictures.word(measured, Property.ENCODING))
				&& Set.of("rgb", "grey").contains(Pictures.word(measured, Property.COLORS))
				&& Set.of("none", "srgb").contains(Pictures.word(measured, Property.COLOR_PROFILE));
	}

}
