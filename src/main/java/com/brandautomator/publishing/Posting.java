package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.idempotency.Claim;

import org.springframework.stereotype.Service;

/**
 * Takes in what a person wants published: checks every rule before anything is sent, and
 * makes the publication.
 */
@Service
class Posting {

	private final InstagramService instagram;

	private final Publications publications;

	private final ImageRules rules;

	private final Clock clock;

	Posting(InstagramService instagram, Publications publications, ImageRules rules, Clock clock) {
		this.instagram = instagram;
		this.publications = publications;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Makes the publication, or finds the one that the same request made before it was
	 * cut off.
	 */
	Accepted accept(CallerId caller, PostRequest request, Claim claim) {
		String before = claim.resource();
		if (before != null) {
			return repeated(UUID.fromString(before));
		}
		InstagramAccount account = this.instagram.account(caller);
		Publication publication = new Publication(caller, account, draft(request, account), this.clock.instant());
		return new Accepted(publication.getId(), this.publications.add(publication, claim),
				publication.scheduledTime() != null);
	}

	private Accepted repeated(UUID id) {
		return new Accepted(id, this.publications.calendarEntry(id), this.publications.get(id).scheduledTime() != null);
	}

	private Draft draft(PostRequest request, InstagramAccount account) {
		if (request.type() != PostRequest.MediaType.IMAGE) {
			throw RulesBrokenException
				.of(List.of(Finding.of("media_type", "kind_not_offered", "Only images can be published yet")));
		}
		String image = request.imageUrl();
		if (image == null || image.isBlank()) {
			throw (request.uploadId() != null)
					? RulesBrokenException
						.of(List.of(Finding.of("upload_id", "upload_not_offered", "Files cannot be published yet")))
					: new InvalidInput("image_url", "is required");
		}
		if (request.videoUrl() != null || request.uploadId() != null) {
			throw new InvalidInput((request.videoUrl() != null) ? "video_url" : "upload_id",
					"cannot be given together with image_url");
		}
		Instant time = ScheduledTime.of(request.scheduledTime(), this.clock.instant());
		List<Finding> findings = this.rules.findings(request, image, account);
		if (!findings.isEmpty()) {
			throw RulesBrokenException.of(findings);
		}
		return new Draft(PublicationKind.IMAGE, request.titleOrCaption(), request.captionOrEmpty(),
				List.of(MediaItem.image(image)), this.rules.parameters(request), null, time);
	}

	/**
	 * A publication that was taken in.
	 *
	 * @param id the publication
	 * @param calendarId its calendar entry
	 * @param isScheduled whether it waits for a time, so that nobody need wait for it
	 */
	record Accepted(UUID id, long calendarId, boolean isScheduled) {
	}

}
