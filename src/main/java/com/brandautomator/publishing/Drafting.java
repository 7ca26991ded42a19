package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.web.FieldProblem;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes a draft of a wish: every rule is checked here, whoever wishes, and before
 * anything is sent.
 */
@Component
class Drafting {

	private final MediaReferences references;

	private final CaptionRules captions;

	private final OptionRules options;

	private final FileRules files;

	private final MetaParameters parameters;

	private final PostLimits limits;

	Drafting(MediaReferences references, CaptionRules captions, OptionRules options, FileRules files,
			MetaParameters parameters, PostLimits limits) {
		this.files = files;
		this.references = references;
		this.captions = captions;
		this.options = options;
		this.parameters = parameters;
		this.limits = limits;
	}

	/**
	 * What is published when the wish is granted.
	 * @throws RulesBrokenException when it breaks rules of Instagram: all of them (422)
	 * @throws ProblemException when a carousel has too few or too many media (400)
	 */
	Draft draft(Wish wish, InstagramAccount account) {
		if (wish.kind() == PublicationKind.CAROUSEL) {
			checkNumber(wish);
		}
		List<Finding> findings = findings(wish, account);
		if (!findings.isEmpty()) {
			throw RulesBrokenException.of(findings);
		}
		return new Draft(wish.kind(), wish.titleOrCaption(), wish.captionOrEmpty(),
				wish.media().stream().map((medium) -> item(wish, medium)).toList(),
				this.parameters.of(wish.options(), place(wish)), wish.options().firstComment(), wish.scheduledTime());
	}

	/**
	 * Every rule that the wish breaks.
	 */
	List<Finding> findings(Wish wish, InstagramAccount account) {
		List<Finding> findings = new ArrayList<>(caption(wish));
		sendable(findings, "title", (wish.title() != null) ? wish.title() : "");
		for (WishedMedium medium : wish.media()) {
			Stream.ofNullable(this.references.finding(medium.field(), medium.url(), account)).forEach(findings::add);
			sendable(findings, medium.field(), medium.url());
			if (wish.kind() == PublicationKind.CAROUSEL) {
				findings.addAll(
						this.options.findings(medium.options(), Place.ofItem(medium.type()), medium.prefix(), account));
			}
		}
		findings.addAll(this.options.findings(wish.options(), place(wish), "", account));
		findings.addAll(this.files.findings(wish, account.caller()));
		return findings;
	}

	// Nobody sees the caption of a story: only we keep it.
	private List<Finding> caption(Wish wish) {
		List<Finding> findings = (wish.kind() != PublicationKind.STORY)
				? this.captions.findings(wish.captionField(), wish.captionOrEmpty()) : new ArrayList<>();
		sendable(findings, wish.captionField(), wish.captionOrEmpty());
		return findings;
	}

	private MediaItem item(Wish wish, WishedMedium medium) {
		return new MediaItem(medium.type(), medium.url(), (wish.kind() != PublicationKind.CAROUSEL) ? Map.of()
				: this.parameters.of(medium.options(), Place.ofItem(medium.type())));
	}

	private static Place place(Wish wish) {
		return Place.of(wish.kind(), wish.media().isEmpty() ? MediaItem.Type.IMAGE : wish.media().get(0).type());
	}

	private static void sendable(List<Finding> findings, String field, String text) {
		if (!SendableText.is(text)) {
			findings.add(SendableText.finding(field));
		}
	}

	private void checkNumber(Wish carousel) {
		int media = carousel.media().size();
		if (media < this.limits.carouselMin()) {
			throw number(carousel, "Carousel requires at least " + this.limits.carouselMin() + " images");
		}
		if (media > this.limits.carouselMax()) {
			throw number(carousel, "Carousel supports maximum " + this.limits.carouselMax() + " images");
		}
	}

	private static ProblemException number(Wish carousel, String sentence) {
		return new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.INVALID_INPUT, sentence).with("errors",
				List.of(new FieldProblem(carousel.mediaField(), sentence)));
	}

}
