package com.brandautomator.publishing;

import java.time.Clock;
import java.util.UUID;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes in what a person wants published: checks every rule before anything is sent, and
 * makes the publication.
 */
@Service
class Posting {

	private final InstagramService instagram;

	private final Publications publications;

	private final Drafting drafting;

	private final GivenMedia media;

	private final Clock clock;

	Posting(InstagramService instagram, Publications publications, Drafting drafting, GivenMedia media, Clock clock) {
		this.media = media;
		this.instagram = instagram;
		this.publications = publications;
		this.drafting = drafting;
		this.clock = clock;
	}

	/**
	 * Makes the publication, or finds the one that the same request made before it was
	 * cut off.
	 */
	Accepted accept(CallerId caller, PublishingRequest request, Claim claim) {
		String before = claim.resource();
		return (before != null) ? repeated(UUID.fromString(before))
				: accept(caller, request.wish(this.clock.instant()), claim);
	}

	/**
	 * Makes the publication.
	 */
	Accepted accept(CallerId caller, Wish wish, Claim claim) {
		InstagramAccount account = this.instagram.account(caller);
		Publication publication = new Publication(caller, account,
				this.drafting.draft(this.media.named(caller, wish), account), this.clock.instant());
		return new Accepted(publication.getId(), this.publications.add(publication, claim),
				publication.schedule().time() != null, FieldNames.of(wish));
	}

	private Accepted repeated(UUID id) {
		return new Accepted(id, this.publications.calendarEntry(id),
				this.publications.get(id).schedule().time() != null, null);
	}

	/**
	 * A publication that was taken in.
	 *
	 * @param id the publication
	 * @param calendarId its calendar entry
	 * @param isScheduled whether it waits for a time, so that nobody need wait for it
	 * @param names what the request called its parts; null where it is not at hand
	 */
	record Accepted(UUID id, @Nullable Long calendarId, boolean isScheduled, @Nullable FieldNames names) {
	}

}
