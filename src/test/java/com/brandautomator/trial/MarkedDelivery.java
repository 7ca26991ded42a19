package com.brandautomator.trial;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.brandautomator.WireTest;
import com.brandautomator.webhook.Signed;

/**
 * A signed delivery of events that are found again in what is stored.
 */
record MarkedDelivery(byte[] body, String signature, List<Mark> marks) {

	static MarkedDelivery of(List<MarkedItem> items) {
		Map<MarkedItem.Place, String> entries = items.stream()
			.collect(Collectors.groupingBy(MarkedItem::place, LinkedHashMap::new,
					Collectors.mapping(MarkedItem::json, Collectors.joining(","))));
		String body = entries.entrySet()
			.stream()
			.map((entry) -> entry.getKey().entry(entry.getValue()))
			.collect(Collectors.joining(",", "{\"object\":\"instagram\",\"entry\":[", "]}"));
		return signed(body, items.stream().map(MarkedItem::mark).toList());
	}

	/**
	 * Signed, whatever it is.
	 */
	static MarkedDelivery signed(String body, List<Mark> marks) {
		byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
		return new MarkedDelivery(bytes, Signed.header(WireTest.SANDBOX_SECRET, bytes), marks);
	}

}
