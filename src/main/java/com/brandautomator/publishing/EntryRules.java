package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds an entry of the calendar to the rules of posts, in the words of the calendar.
 */
@Component
class EntryRules {

	private static final String CONTENT = "content";

	private final Drafting drafting;

	private final CaptionRules captions;

	private final MediaAddressRules addresses;

	private final MetaParameters parameters;

	EntryRules(Drafting drafting, CaptionRules captions, MediaAddressRules addresses, MetaParameters parameters) {
		this.drafting = drafting;
		this.captions = captions;
		this.addresses = addresses;
		this.parameters = parameters;
	}

	/**
	 * Refuses what breaks a rule.
	 * @param account for whom; null while none is connected, so that a draft may still be
	 * written
	 */
	void check(EntryContent entry, @Nullable InstagramAccount account) {
		if (account != null && entry.kind() != null) {
			this.drafting.draft(wish(entry, entry.kind()), account);
			return;
		}
		List<Finding> findings = (account != null) ? this.drafting.findings(wish(entry, PublicationKind.IMAGE), account)
				: unconnected(entry);
		if (!findings.isEmpty()) {
			throw RulesBrokenException.of(findings);
		}
	}

	private Wish wish(EntryContent entry, PublicationKind kind) {
		List<WishedMedium> media = IntStream.range(0, entry.media().size())
			.mapToObj((place) -> medium(place, entry.media().get(place)))
			.toList();
		return new Wish(kind, CONTENT, entry.content(), entry.title(), media,
				this.parameters.read(entry.options()).with(entry.firstComment()), null);
	}

	private WishedMedium medium(int place, MediaItem item) {
		return new WishedMedium(field(place), field(place) + ".", item.type(), item.url(),
				this.parameters.read(item.options()));
	}

	private static String field(int place) {
		return "media_urls[" + place + "]";
	}

	// Whether a mere name will do is known once there is an account.
	private List<Finding> unconnected(EntryContent entry) {
		List<Finding> findings = new ArrayList<>(this.captions.findings(CONTENT, entry.content()));
		sendable(CONTENT, entry.content()).forEach(findings::add);
		sendable("title", entry.title()).forEach(findings::add);
		for (int place = 0; place < entry.media().size(); place++) {
			String url = entry.media().get(place).url();
			sendable(field(place), url).forEach(findings::add);
			if (!MediaAddressRules.isPlaceholder(url)) {
				Stream.ofNullable(this.addresses.finding(field(place), url, true)).forEach(findings::add);
			}
		}
		return findings;
	}

	private static Stream<Finding> sendable(String field, String text) {
		return SendableText.is(text) ? Stream.empty() : Stream.of(SendableText.finding(field));
	}

}
