package com.brandautomator.sandbox.publishing;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import com.brandautomator.sandbox.world.Secrets;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes pictures in and keeps them under unguessable names.
 */
@SandboxPart
class Images {

	private final JdbcClient jdbc;

	private final ImageFetcher fetcher;

	private final SandboxProperties properties;

	Images(JdbcClient jdbc, ImageFetcher fetcher, SandboxProperties properties) {
		this.jdbc = jdbc;
		this.fetcher = fetcher;
		this.properties = properties;
	}

	/**
	 * Gets the picture and checks it.
	 * @param address an HTTP address; for the test account also any other name, for which
	 * a picture is drawn
	 */
	byte[] obtain(Account account, String address) {
		Optional<URI> web = web(address);
		if (web.isEmpty() && account.drawsPlaceholders()) {
			return Drawing.of(address, 1080);
		}
		byte[] image = this.fetcher.fetch(web.orElseThrow(() -> ImageErrors.notFetched("it is no HTTP address.")));
		ImageRules.check(image);
		return image;
	}

	/**
	 * Keeps a picture and gives it a name.
	 */
	String keep(byte[] image) {
		String key = Secrets.random(24);
		this.jdbc.sql("insert into sandbox.image values (?, ?)").params(key, image).update();
		return key;
	}

	Optional<byte[]> find(String key) {
		return this.jdbc.sql("select content from sandbox.image where key = ?")
			.param(key)
			.query(byte[].class)
			.optional();
	}

	String url(String key) {
		return this.properties.link("/cdn/" + key + ".jpg");
	}

	private static Optional<URI> web(String address) {
		try {
			URI uri = URI.create(address);
			return Optional.of(uri)
				.filter((it) -> it.getHost() != null
						&& Set.of("http", "https").contains(String.valueOf(it.getScheme())));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
