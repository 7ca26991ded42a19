package com.brandautomator.upload;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.FileFinding;
import com.brandautomator.upload.files.FileUse;
import com.brandautomator.upload.files.GivenFile;
import com.brandautomator.upload.files.GivenFiles;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells other rooms of files by what was measured when they came; opens none again.
 */
@Service
class HeldFiles implements GivenFiles {

	private final Uploads uploads;

	private final UploadHolds holds;

	private final PublicAddresses addresses;

	private final MediaRules rules;

	private final UploadProperties properties;

	private final Clock clock;

	HeldFiles(Uploads uploads, UploadHolds holds, PublicAddresses addresses, MediaRules rules,
			UploadProperties properties, Clock clock) {
		this.uploads = uploads;
		this.holds = holds;
		this.addresses = addresses;
		this.rules = rules;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public GivenFile find(CallerId caller, String field, String uploadId) {
		Upload upload = own(caller, field, uploadId);
		if (!this.uploads.isThere(upload)) {
			throw switch (upload.status()) {
				case PENDING, UPLOADING,
						PROCESSING ->
					new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
							"The file of " + field + " is still on its way to us.")
						.of(field, "must be that of a file that came whole");
				case COMPLETED, FAILED,
						CANCELLED ->
					new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
							"The file of " + field + " is no longer here. Please send it again.")
						.of(field, "must be that of a file that is still here");
			};
		}
		return given(upload);
	}

	private Upload own(CallerId caller, String field, String uploadId) {
		try {
			return this.uploads.one(caller, uploadId);
		}
		catch (ProblemException ex) {
			throw ex.of(field, "must be the upload_id of a file of yours");
		}
	}

	@Override
	public Optional<GivenFile> at(CallerId caller, String address) {
		return upload(caller, address).filter(this.uploads::isThere).map(this::given);
	}

	@Override
	public boolean areOurs(String address) {
		return this.addresses.areOurs(address);
	}

	@Override
	public List<FileFinding> findings(GivenFile file, FileUse use) {
		Measurement measured = Measurement.of(this.uploads.get(file.id()).stored().measured());
		// of a cover Instagram says no ratio, as of a story
		PostKind kind = (use == FileUse.COVER) ? PostKind.STORY_IMAGE : PostKind.valueOf(use.name());
		return this.rules.check(measured, kind)
			.stream()
			.filter((finding) -> finding.severity() == Severity.ERROR)
			.map((finding) -> new FileFinding(finding.rule(), finding.message().replaceFirst("\\.$", ""),
					finding.measured(), finding.allowed()))
			.toList();
	}

	@Override
	@Transactional
	public void hold(String holder, CallerId caller, Collection<String> addresses) {
		List<UUID> needed = addresses.stream()
			.flatMap((address) -> upload(caller, address).stream())
			.map(Upload::getId)
			.toList();
		this.holds.hold(holder, needed);
		this.holds.release(holder, needed, this.clock.instant().plus(this.properties.keep()));
	}

	private Optional<Upload> upload(CallerId caller, String address) {
		return this.addresses.token(address).flatMap(this.uploads::findByToken).filter((upload) -> upload.isOf(caller));
	}

	private GivenFile given(Upload upload) {
		return new GivenFile(upload.getId(), this.addresses.of(upload.stored())
			.orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"This file cannot be published as it is: give images to media/uploads/, which makes JPEGs of them.")),
				upload.isVideo());
	}

}
