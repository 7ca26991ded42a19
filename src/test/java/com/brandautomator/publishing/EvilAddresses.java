package com.brandautomator.publishing;

import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses by which somebody would have a server reach into its own network. A
 * {@code %d} stands for the port of a server on this machine.
 */
final class EvilAddresses {

	private static final List<String> HOSTS = List.of("2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1",
			"017700000001", "127.1", "127.0.1", "127.0.0.1.", "127.000.000.001", "0", "0.0.0.0", "127.255.255.254",
			"10.0.0.1", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "8.8.8.8", "[::]",
			"[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:ffff:127.0.0.1]", "[fe80::1%25lo]", "[fd00::1]",
			"[64:ff9b::7f00:1]", "localhost.", "localhost.localdomain", "sub.localhost", "metadata.google.internal",
			"db.internal", "printer.local", "router.lan", "nas.home.arpa", "wiki.corp", "intranet",
			"host.docker.internal", "single", "-.example.com", "exa_mple.com", "example..com", ".example.com",
			"example.com.", "user@localhost", "user:password@example.com", "example.com@127.0.0.1",
			"127.0.0.1@example.com", "localhost%00.example.com", "127.0.0.1%2f@example.com", "\u2460\u2461\u2466.0.0.1",
			"\uFF4C\uFF4F\uFF43\uFF41\uFF4C\uFF48\uFF4F\uFF53\uFF54", "ex\u00E4mple.com", "example\u3002com",
			"exam ple.com", "example.com\\@localhost", "x".repeat(64) + ".example.com");

	private static final List<String> WHOLE = List.of("http://example.com/a.jpg", "ftp://example.com/a.jpg",
			"file:///etc/passwd", "gopher://127.0.0.1:%d/_GET", "jar:https://example.com/a.jar!/a.jpg",
			"data:image/jpeg;base64,AAAA", "javascript:alert(1)", "blob:https://example.com/1", "urn:media:1",
			"//example.com/a.jpg", "///a.jpg", "/a.jpg", "../a.jpg", "https:example.com/a.jpg",
			"https:/example.com/a.jpg", "https:///a.jpg", "https://", "https://?a", "https://example.com:8443/a.jpg",
			"https://example.com:0/a.jpg", "https://example.com:99999999999/a.jpg", "https://example.com:-443/a.jpg",
			" https://example.com/a.jpg", "https://example.com/a.jpg ", "https://example.com/a b.jpg",
			"https://example.com/a.jpg\n", "https://example.com/a\r\nHost:localhost", "https://example.com/\u0000",
			"https://example.com/\t", "https://example.com/\u007F", "https://example.com/<a>",
			"https:\\\\example.com\\a.jpg", "https://example.com/%zz", "https://example.com/" + "a".repeat(2048), "");

	private EvilAddresses() {
	}

	/**
	 * All of them, each host behind http and https, with the port and without.
	 */
	static Stream<String> all(int port) {
		return Stream.concat(
				HOSTS.stream()
					.flatMap((host) -> Stream.of("https://" + host + "/a.jpg", "http://" + host + ":" + port + "/a.jpg",
							"https://" + host + ":" + port + "/a.jpg")),
				WHOLE.stream().map((address) -> address.replace("%d", Integer.toString(port))));
	}

}
