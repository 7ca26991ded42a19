package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.FileUse;
import com.brandautomator.upload.files.GivenFile;
import com.brandautomator.upload.files.GivenFiles;

import org.springframework.stereotype.Component;

/**
 * Holds media that were given to us to Instagram's rules, by what was measured of them.
 * Of other addresses nothing is known.
 */
@Component
class FileRules {

	private static final String GONE = "media_gone";

	private final GivenFiles files;

	FileRules(GivenFiles files) {
		this.files = files;
	}

	/**
	 * Every rule that the files of a wish break.
	 */
	List<Finding> findings(Wish wish, CallerId caller) {
		List<Finding> findings = new ArrayList<>();
		wish.media()
			.forEach((medium) -> findings
				.addAll(findings(medium.field(), medium.url(), use(wish.kind(), medium.type()), caller)));
		String cover = wish.options().coverUrl();
		if (cover != null) {
			findings.addAll(findings(Option.COVER_URL.word(), cover, FileUse.COVER, caller));
		}
		return findings;
	}

	private List<Finding> findings(String field, String address, FileUse use, CallerId caller) {
		if (!this.files.areOurs(address)) {
			return List.of();
		}
		Optional<GivenFile> file = this.files.at(caller, address);
		return file.isEmpty()
				? List
					.of(Finding.of(field, GONE, "You have no file at this address, or no longer. Please send it again"))
				: this.files.findings(file.get(), use)
					.stream()
					.map((finding) -> new Finding(field, finding.message(), finding.rule(), finding.measured(),
							finding.allowed()))
					.toList();
	}

	private static FileUse use(PublicationKind kind, MediaItem.Type type) {
		boolean video = type == MediaItem.Type.VIDEO;
		return switch (kind) {
			case IMAGE -> FileUse.FEED_IMAGE;
			case REEL -> FileUse.REEL;
			case CAROUSEL -> video ? FileUse.CAROUSEL_VIDEO : FileUse.CAROUSEL_IMAGE;
			case STORY -> video ? FileUse.STORY_VIDEO : FileUse.STORY_IMAGE;
		};
	}

}
