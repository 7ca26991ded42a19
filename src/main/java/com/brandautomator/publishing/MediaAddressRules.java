package com.brandautomator.publishing;

import com.brandautomator.upload.files.PublicAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the address of a medium may look like, as a finding of a post.
 */
@Component
class MediaAddressRules {

	private static final String RULE = "media_url";

	private final boolean loopbackMedia;

	MediaAddressRules(PublishingProperties properties) {
		this.loopbackMedia = properties.loopbackMedia();
	}

	/**
	 * Whether this is no address at all, but a name that the page put in a file's place.
	 */
	static boolean isPlaceholder(String reference) {
		return !reference.contains(":") && !reference.contains("/");
	}

	/**
	 * The rule that the address breaks; null when it breaks none.
	 * @param field what the caller named it
	 * @param sandboxed whether the sandbox is to fetch it, which can reach this machine
	 */
	@Nullable Finding finding(String field, String address, boolean sandboxed) {
		return PublicAddress.problem(address, this.loopbackMedia && sandboxed)
			.map((problem) -> Finding.of(field, RULE, problem))
			.orElse(null);
	}

}
