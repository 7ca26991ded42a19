package com.brandautomator.webhook;

import java.nio.charset.Charset;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Bytes that are known to be JSON, and where its values end. Looks at no more than that:
 * who has read it all once need not do so again for each value.
 *
 * @param bytes of any encoding that has JSON's own characters as ASCII
 */
record JsonText(byte[] bytes) {

	/**
	 * Where the next character that is no white space stands.
	 */
	int start(int at) {
		int start = at;
		while (isSpace(this.bytes[start])) {
			start++;
		}
		return start;
	}

	/**
	 * The end of the value that begins here.
	 */
	int end(int start) {
		return switch (this.bytes[start]) {
			case '"' -> endOfString(start);
			case '{', '[' -> endOfNest(start);
			default -> endOfWord(start);
		};
	}

	/**
	 * What the string of JSON between these places says, quotes included.
	 */
	static String unquoted(byte[] bytes, int start, int end, Charset charset) {
		String text = new String(bytes, start + 1, end - start - 2, charset);
		if (text.indexOf('\\') < 0) {
			return text;
		}
		try (JsonParser parser = Json.LENIENT.createParser(ObjectReadContext.empty(), '"' + text + '"')) {
			parser.nextToken();
			return parser.getString();
		}
	}

	private int endOfString(int start) {
		int at = start + 1;
		while (this.bytes[at] != '"') {
			at += (this.bytes[at] == '\\') ? 2 : 1;
		}
		return at + 1;
	}

	private int endOfNest(int start) {
		int depth = 0;
		int at = start;
		do {
			switch (this.bytes[at]) {
				case '{', '[' -> depth++;
				case '}', ']' -> depth--;
				case '"' -> at = endOfString(at) - 1;
				default -> {
					// part of a word, or between two values
				}
			}
			at++;
		}
		while (depth > 0);
		return at;
	}

	private int endOfWord(int start) {
		int at = start;
		while (at < this.bytes.length && !isSpace(this.bytes[at]) && ",]}".indexOf(this.bytes[at]) < 0) {
			at++;
		}
		return at;
	}

	private static boolean isSpace(byte character) {
		return character == ' ' || character == '\n' || character == '\r' || character == '\t';
	}

}
