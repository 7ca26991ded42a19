package com.brandautomator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.PublicAddress;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Says whether Instagram will take a file, or an address.
 */
@Service
class Validation {

	private final MediaRules rules;

	private final UploadProperties properties;

	private final Uploads uploads;

	Validation(MediaRules rules, UploadProperties properties, Uploads uploads) {
		this.uploads = uploads;
		this.rules = rules;
		this.properties = properties;
	}

	/**
	 * By what the file is. It is on the disk while it is measured, and gone afterwards.
	 * @param mediaType null where the file decides as what it is to be published
	 */
	Verdict file(MultipartFile file, @Nullable String mediaType) {
		try {
			Path place = Files.createTempFile("upload-", ".part");
			try {
				file.transferTo(place);
				return verdict(MediaFile.measure(place), mediaType);
			}
			finally {
				Files.deleteIfExists(place);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * By its syntax and by nothing else: nobody here opens it.
	 */
	Verdict address(String address, @Nullable String mediaType) {
		List<MediaFinding> findings = PublicAddress.problem(address, this.properties.loopbackMedia())
			.map((problem) -> new MediaFinding("media_url", Severity.ERROR, null, null, problem + ".", null))
			.stream()
			.toList();
		String kind = (mediaType != null) ? PostKind.of(mediaType, false).word() : null;
		return new Verdict(findings, kind, Map.of());
	}

	/**
	 * By what was measured when the file came.
	 * @throws com.brandautomator.web.ProblemException 404 when the caller has no such
	 * file
	 */
	Verdict upload(CallerId caller, String id, @Nullable String mediaType) {
		return verdict(Measurement.of(this.uploads.one(caller, id).stored().measured()), mediaType);
	}

	private Verdict verdict(Measurement measured, @Nullable String mediaType) {
		PostKind kind = PostKind.of(mediaType, measured.isVideo());
		return new Verdict(this.rules.check(measured, kind), kind.word(), measured.values());
	}

}
