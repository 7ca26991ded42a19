package com.brandautomator.upload;

import java.util.Objects;

import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Finds a file by its public name.
 */
@Service
class PublicFiles {

	private final Uploads uploads;

	PublicFiles(Uploads uploads) {
		this.uploads = uploads;
	}

	/**
	 * Finds it.
	 * @throws ProblemException 404 when there never was one of this name, 410 when it is
	 * gone
	 */
	PublicFile find(String name) {
		Upload upload = PublicAddresses.tokenOfName(name)
			.flatMap(this.uploads::findByToken)
			.filter((it) -> it.stored().storedType() != null)
			.orElseThrow(PublicFiles::unknown);
		StoredFile stored = upload.stored();
		HostedType type = HostedType.ofContentType(Objects.requireNonNull(stored.storedType())).orElseThrow();
		if (!PublicAddresses.hasExtension(name, type)) {
			throw unknown();
		}
		if (!this.uploads.isThere(upload)) {
			throw new ProblemException(HttpStatus.GONE, ProblemCode.NOT_FOUND, "This file is no longer here.");
		}
		return new PublicFile(new MediaKey(Objects.requireNonNull(stored.objectKey())), type,
				Objects.requireNonNull(stored.storedSize()), Objects.requireNonNull(upload.completedAt()));
	}

	private static ProblemException unknown() {
		return new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND, "There is no such file.");
	}

}
