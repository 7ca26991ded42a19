package com.brandautomator.upload;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Real pictures of every kind that people have.
 */
final class CraftedPicture {

	private CraftedPicture() {
	}

	static byte[] of(String format, int width, int height) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] jpeg(int width, int height) {
		return of("jpeg", width, height);
	}

	static byte[] greyJpeg(int width, int height) {
		return written(new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), null, null), false);
	}

	static byte[] progressiveJpeg(int width, int height) {
		return written(new IIOImage(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), null, null), true);
	}

	static byte[] cmykJpeg(int width, int height) {
		return written(
				new IIOImage(Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null), null, null),
				false);
	}

	/**
	 * Lies on its side, as a phone writes it.
	 */
	static byte[] turned(byte[] jpeg, int orientation, boolean little) {
		ByteBuffer exif = ByteBuffer.allocate(32);
		exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put((little ? "II" : "MM").getBytes());
		exif.putShort((short) 42).putInt(8).putShort((short) 1);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		return with(jpeg, 0xE1, exif.array());
	}

	/**
	 * Has more pictures behind the first, as some phones write it.
	 */
	static byte[] mpo(byte[] jpeg) {
		return with(jpeg, 0xE2, "MPF\0II*\0\u0008\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
	}

	static byte[] withProfile(byte[] jpeg, int space) {
		return withProfile(jpeg, ICC_Profile.getInstance(space).getData());
	}

	static byte[] withSrgb(byte[] jpeg) {
		return withProfile(jpeg, ColorSpace.CS_sRGB);
	}

	/**
	 * Of version 4, whose name takes two bytes a letter.
	 */
	static byte[] withDisplayP3(byte[] jpeg) {
		byte[] name = "Display P3".getBytes(StandardCharsets.UTF_16BE);
		ByteBuffer profile = ByteBuffer.allocate(144 + 28 + name.length);
		profile.position(128).putInt(1).put("desc".getBytes()).putInt(144).putInt(28 + name.length);
		profile.put("mluc".getBytes()).putInt(0).putInt(1).putInt(12).put("enUS".getBytes()).putInt(name.length);
		profile.putInt(28).put(name);
		return withProfile(jpeg, profile.array());
	}

	static byte[] withProfile(byte[] jpeg, byte[] profile) {
		ByteBuffer segment = ByteBuffer.allocate(14 + profile.length);
		segment.put("ICC_PROFILE\0\u0001\u0001".getBytes(StandardCharsets.ISO_8859_1)).put(profile);
		return with(jpeg, 0xE2, segment.array());
	}

	static byte[] with(byte[] jpeg, int marker, byte[] content) {
		ByteBuffer file = ByteBuffer.allocate(jpeg.length + 4 + content.length);
		file.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
		return file.put(jpeg, 2, jpeg.length - 2).array();
	}

	/**
	 * With so many bytes behind its end, as comments of cameras are.
	 */
	static byte[] padded(byte[] picture, int size) {
		return Arrays.copyOf(picture, size);
	}

	/** Lossy; of its frame only the head is there. */
	static byte[] webp(int width, int height) {
		ByteBuffer file = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
		file.put("RIFF".getBytes()).putInt(22).put("WEBPVP8 ".getBytes()).putInt(10);
		file.put(new byte[] { 0x10, 0, 0, (byte) 0x9d, 1, 0x2a });
		return file.putShort((short) width).putShort((short) height).array();
	}

	private static byte[] written(IIOImage image, boolean progressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
			ImageWriteParam how = writer.getDefaultWriteParam();
			how.setProgressiveMode(
					progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_COPY_FROM_METADATA);
			writer.setOutput(target);
			writer.write(null, image, how);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

}
