package com.brandautomator.upload;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.upload.store.MediaKey;

import org.springframework.stereotype.Component;

/**
 * The public addresses of files that we host:
 * {@code {PUBLIC_BASE_URL}/media/{token}.jpg}.
 */
@Component
class PublicAddresses {

	/** Where they begin, below the base. */
	static final String PATH = "/media/";

	private static final Pattern NAME = Pattern.compile("(" + MediaKey.PATTERN + ")\\.(jpg|mp4|mov)");

	private final String base;

	PublicAddresses(UploadProperties properties) {
		this.base = properties.publicBaseUrl().toString().replaceAll("/+$", "") + PATH;
	}

	/**
	 * Of a file that has its bytes; empty before.
	 */
	Optional<String> of(StoredFile file) {
		String type = file.storedType();
		return (type == null || file.token() == null) ? Optional.empty()
				: HostedType.ofContentType(type).map((it) -> this.base + file.token() + "." + it.extension());
	}

	/**
	 * Whether it is, or looks like, an address that we gave.
	 */
	boolean areOurs(String address) {
		return address.startsWith(this.base);
	}

	/**
	 * What an address of ours ends in; empty for others.
	 */
	Optional<String> token(String address) {
		return areOurs(address) ? tokenOfName(address.substring(this.base.length())) : Optional.empty();
	}

	/**
	 * The token of a name such as {@code {token}.jpg}; empty where it is no such name.
	 */
	static Optional<String> tokenOfName(String name) {
		Matcher matcher = NAME.matcher(name);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	static boolean hasExtension(String name, HostedType type) {
		return name.endsWith("." + type.extension());
	}

}
