package com.brandautomator.publishing;

import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What may stand for a medium: a public address, or a mere name where the account draws.
 */
@Component
class MediaReferences {

	private final MediaAddressRules addresses;

	MediaReferences(MediaAddressRules addresses) {
		this.addresses = addresses;
	}

	/**
	 * The rule that the reference breaks; null when it breaks none.
	 * @param field the caller's name of it
	 */
	@Nullable Finding finding(String field, String reference, InstagramAccount account) {
		if (reference.isBlank() || !MediaAddressRules.isPlaceholder(reference)) {
			return this.addresses.finding(field, reference, account.testMode());
		}
		return account.drawsMedia() ? null
				: Finding.of(field, RulesBrokenException.PLACEHOLDER,
						"The page sent a placeholder instead of your file. Give the file to media/uploads/, "
								+ "or name a public https address");
	}

}
