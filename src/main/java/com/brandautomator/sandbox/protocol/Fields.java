package com.brandautomator.sandbox.protocol;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameter {@code fields}: names, each with the fields wanted of what it leads to,
 * as in {@code id,owner{username},children.limit(5){id}}.
 *
 * @param wanted in the order they were asked for; modifiers such as {@code .limit(5)} are
 * passed over
 */
public record Fields(Map<String, Fields> wanted) {

	public static Fields parse(String text) {
		return new Reader(text).list();
	}

	public boolean isEmpty() {
		return this.wanted.isEmpty();
	}

	/**
	 * Reads the text from left to right.
	 */
	private static final class Reader {

		private final String text;

		private int at;

		private Reader(String text) {
			this.text = text.replace(" ", "");
		}

		private Fields list() {
			Map<String, Fields> wanted = new LinkedHashMap<>();
			while (this.at < this.text.length() && this.text.charAt(this.at) != '}') {
				String name = name();
				wanted.put(name, nested());
				skip(',');
			}
			return new Fields(wanted);
		}

		private String name() {
			int start = this.at;
			while (this.at < this.text.length() && ",{}".indexOf(this.text.charAt(this.at)) < 0) {
				this.at++;
			}
			String name = this.text.substring(start, this.at).split("\\.", 2)[0];
			if (name.isEmpty()) {
				throw GraphErrors.invalidParameter("Syntax error in the field list.");
			}
			return name;
		}

		private Fields nested() {
			if (!skip('{')) {
				return new Fields(Map.of());
			}
			Fields nested = list();
			if (!skip('}')) {
				throw GraphErrors.invalidParameter("Syntax error: expected } at the end of the field list.");
			}
			return nested;
		}

		private boolean skip(char wanted) {
			boolean found = this.at < this.text.length() && this.text.charAt(this.at) == wanted;
			this.at += found ? 1 : 0;
			return found;
		}

	}

}
