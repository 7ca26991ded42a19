package com.brandautomator.publishing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What the address of a medium may look like. We never open it: Meta does, so it must be
 * public. Judged by its syntax alone.
 */
@Component
class MediaAddressRules {

	private static final String RULE = "media_url";

	private static final int LONGEST = 2048;

	private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?");

	private static final Pattern TOP_LEVEL = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");

	private static final Set<String> PRIVATE = Set.of("localhost", "local", "localdomain", "internal", "intranet",
			"lan", "home", "corp", "private", "test", "invalid", "example", "onion", "arpa");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

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
		URI uri;
		try {
			uri = new URI(address);
		}
		catch (URISyntaxException ex) {
			return Finding.of(field, RULE, "This is not a valid address (RFC 3986)");
		}
		String host = (uri.getHost() != null) ? uri.getHost().toLowerCase(Locale.ROOT) : "";
		if (address.length() > LONGEST || !address.chars().allMatch((c) -> c > ' ' && c < 127)) {
			return Finding.of(field, RULE, "The address must be plain ASCII of at most 2,048 characters");
		}
		if (uri.getRawUserInfo() != null) {
			return Finding.of(field, RULE, "The address must not hold a user name or password");
		}
		if (this.loopbackMedia && sandboxed && LOOPBACK.contains(host)
				&& ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
			return null;
		}
		if (!"https".equalsIgnoreCase(uri.getScheme())) {
			return Finding.of(field, RULE, "The address must begin with https://");
		}
		if (!isPublicName(host)) {
			return Finding.of(field, RULE,
					"The address must name a public host; IP addresses and names of private networks are not reachable for Instagram");
		}
		return (uri.getPort() == -1 || uri.getPort() == 443) ? null
				: Finding.of(field, RULE, "The address must use the standard port of https");
	}

	private boolean isPublicName(String host) {
		String[] labels = host.split("\\.", -1);
		String last = labels[labels.length - 1];
		if (labels.length < 2 || PRIVATE.contains(last) || !TOP_LEVEL.matcher(last).matches()) {
			return false;
		}
		for (String label : labels) {
			if (label.length() > 63 || !LABEL.matcher(label).matches()) {
				return false;
			}
		}
		return true;
	}

}
