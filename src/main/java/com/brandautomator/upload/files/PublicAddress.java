package com.brandautomator.upload.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the address of a medium may look like. We never open it: Meta does, so it must be
 * public. Judged by its syntax alone.
 */
public final class PublicAddress {

	private static final int LONGEST = 2048;

	private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?");

	private static final Pattern TOP_LEVEL = Pattern.compile("[a-z][a-z0-9-]*[a-z0-9]");

	private static final Set<String> PRIVATE = Set.of("localhost", "local", "localdomain", "internal", "intranet",
			"lan", "home", "corp", "private", "test", "invalid", "example", "onion", "arpa");

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private PublicAddress() {
	}

	/**
	 * What is wrong with an address, as a sentence without its full stop; empty when it
	 * is public.
	 * @param loopback whether this machine will do as well, as it does for the sandbox
	 */
	public static Optional<String> problem(String address, boolean loopback) {
		URI uri;
		try {
			uri = new URI(address);
		}
		catch (URISyntaxException ex) {
			return Optional.of("This is not a valid address (RFC 3986)");
		}
		String host = (uri.getHost() != null) ? uri.getHost().toLowerCase(Locale.ROOT) : "";
		if (address.length() > LONGEST || !address.chars().allMatch((c) -> c > ' ' && c < 127)) {
			return Optional.of("The address must be plain ASCII of at most 2,048 characters");
		}
		if (uri.getRawUserInfo() != null) {
			return Optional.of("The address must not hold a user name or password");
		}
		boolean ofThisMachine = LOOPBACK.contains(host)
				&& ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
		return (loopback && ofThisMachine) ? Optional.empty() : whereItIsNotPublic(uri, host);
	}

	private static Optional<String> whereItIsNotPublic(URI uri, String host) {
		if (!"https".equalsIgnoreCase(uri.getScheme())) {
			return Optional.of("The address must begin with https://");
		}
		if (!isPublicName(host)) {
			return Optional.of("The address must name a public host; IP addresses and names of private networks are "
					+ "not reachable for Instagram");
		}
		return (uri.getPort() == -1 || uri.getPort() == 443) ? Optional.empty()
				: Optional.of("The address must use the standard port of https");
	}

	private static boolean isPublicName(String host) {
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
