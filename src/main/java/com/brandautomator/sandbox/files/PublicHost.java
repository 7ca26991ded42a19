package com.brandautomator.sandbox.files;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Tells public hosts from those of this machine and of private networks, by what their
 * names resolve to.
 */
final class PublicHost {

	private static final int UNIQUE_LOCAL = 0xfc; // fc00::/7, RFC 4193

	private PublicHost() {
	}

	static boolean is(@Nullable String host) {
		try {
			return host != null && Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private static boolean isPublic(InetAddress address) {
		byte[] bytes = address.getAddress();
		boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == UNIQUE_LOCAL;
		return !(uniqueLocal || address.isLoopbackAddress() || address.isSiteLocalAddress()
				|| address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress());
	}

}
