package com.brandautomator.trial;

/**
 * A way to receive deliveries that the benchmark compares.
 */
enum Way {

	SIGNATURE("a", "signature check only", "/benchmark/signature/"),

	OURS("b", "ours", "/instagram/webhook/"),

	INSERT("c", "one insert per delivery", "/benchmark/insert/");

	private final String letter;

	private final String words;

	private final String path;

	Way(String letter, String words, String path) {
		this.letter = letter;
		this.words = words;
		this.path = path;
	}

	String letter() {
		return this.letter;
	}

	String words() {
		return this.words;
	}

	String path() {
		return this.path;
	}

}
