package com.brandautomator.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.brandautomator.upload.convert.Conversion;
import com.brandautomator.upload.convert.Fit;
import com.brandautomator.upload.convert.NotConvertible;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.measure.Property;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Makes of a file that was given the file that is hosted: a JPEG of an image, a video as
 * it is.
 */
@Component
class Preparing {

	/** What is wrong besides with a broken file is not known. */
	private static final String STRUCTURE = Property.STRUCTURE.word();

	private final Conversion conversion;

	private final MediaRules rules;

	private final UploadProperties properties;

	Preparing(Conversion conversion, MediaRules rules, UploadProperties properties) {
		this.conversion = conversion;
		this.rules = rules;
		this.properties = properties;
	}

	/**
	 * Makes it.
	 * @param target where a JPEG is written
	 * @throws FileRefused when it is broken, or neither an image nor a video
	 */
	HostedFile prepare(Path file, Measurement given, PostKind kind, Fit fit, Path target) throws IOException {
		if (given.of(Property.STRUCTURE).filter("whole"::equals).isEmpty()) {
			throw new FileRefused(
					this.rules.check(given, kind).stream().filter((it) -> it.rule().equals(STRUCTURE)).toList());
		}
		if (given.isVideo()) {
			checkSize(given, this.properties.videoMaxSize(),
					"A video given in one piece may have %,d MB. Send larger ones to instagram/uploads/, which goes on where the line was cut.");
			return new HostedFile(file, type(given, kind), given, given, List.of());
		}
		checkSize(given, this.properties.imageMaxSize(), "An image may have %,d MB.");
		try {
			List<String> changes = this.conversion.convert(file, given, fit, this.rules.ratios(kind), target);
			return new HostedFile(target, HostedType.JPEG, given, MediaFile.measure(target), changes);
		}
		catch (NotConvertible ex) {
			throw new FileRefused(List
				.of(new MediaFinding(ex.rule(), Severity.ERROR, ex.measured(), ex.allowed(), ex.sentence(), null)));
		}
	}

	private HostedType type(Measurement video, PostKind kind) {
		Optional<HostedType> type = video.of(Property.FORMAT)
			.flatMap((format) -> HostedType.ofFormat(format.toString()));
		return type.orElseThrow(() -> new FileRefused(this.rules.check(video, kind)));
	}

	private static void checkSize(Measurement file, DataSize most, String sentence) {
		if (file.number(Property.SIZE).orElseThrow() > most.toBytes()) {
			throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
					sentence.formatted(most.toMegabytes()))
				.of("file", "must have at most %d bytes".formatted(most.toBytes()));
		}
	}

}
