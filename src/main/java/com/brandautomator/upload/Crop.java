package com.brandautomator.upload;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;

/**
 * The largest part from the middle of the upright picture whose ratio would do, in
 * pixels.
 */
record Crop(long x, long y, long width, long height) {

	/**
	 * Which one; empty where the picture has no size, or would have none.
	 */
	static Optional<Crop> of(Measurement file, OptionalDouble least, OptionalDouble most) {
		double width = file.number(Property.WIDTH).orElse(0);
		double height = file.number(Property.HEIGHT).orElse(0);
		long newWidth = (long) Math.min(width, Math.floor(height * most.orElse(width)));
		long newHeight = (long) Math.min(height, least.isPresent() ? Math.floor(width / least.getAsDouble()) : height);
		return (newWidth > 0 && newHeight > 0)
				? Optional
					.of(new Crop((long) (width - newWidth) / 2, (long) (height - newHeight) / 2, newWidth, newHeight))
				: Optional.empty();
	}

	String sentence() {
		return String.format(Locale.ROOT, " A crop of %d x %d from its middle would do.", this.width, this.height);
	}

}
