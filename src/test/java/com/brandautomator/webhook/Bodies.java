package com.brandautomator.webhook;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bodies of deliveries in Meta's form.
 */
final class Bodies {

	private Bodies() {
	}

	static String comment(String account, String id, String text) {
		return changes(account, commentChange(id, text));
	}

	static String comments(String account, int count) {
		return changes(account,
				IntStream.range(0, count)
					.mapToObj((n) -> commentChange("c" + n, "text"))
					.collect(Collectors.joining(",")));
	}

	static String commentChange(String id, String text) {
		return """
				{"field":"comments","value":{"from":{"id":"7392015648120394","username":"anna.k"},\
				"media":{"id":"17918920912340654","media_product_type":"FEED"},"id":"%s","text":"%s"}}""".formatted(id,
				text);
	}

	static String changes(String account, String changes) {
		return "{\"object\":\"instagram\",\"entry\":[{\"id\":\"%s\",\"time\":1795400001,\"changes\":[%s]}]}"
			.formatted(account, changes);
	}

	static String message(String account, String sender, String mid) {
		return """
				{"object":"instagram","entry":[{"id":"%s","time":1795400004871,"messaging":[{"sender":{"id":"%s"},\
				"recipient":{"id":"%s"},"timestamp":1795400004523,"message":{"mid":"%s","text":"Hi"}}]}]}"""
			.formatted(account, sender, account, mid);
	}

}
