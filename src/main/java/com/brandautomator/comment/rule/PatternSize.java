package com.brandautomator.comment.rule;

import java.util.ArrayDeque;
import java.util.Deque;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Says how large a pattern becomes before anybody makes it: repetitions of repetitions
 * multiply. Never says less than it becomes.
 */
final class PatternSize {

	private static final Pattern REPETITION = Pattern.compile("^\\{([0-9]{1,9})(?:,([0-9]{0,9}))?\\}");

	private static final double OF_A_LETTER = 2;

	private final String source;

	private final Deque<Group> open = new ArrayDeque<>();

	private int at;

	private PatternSize(String source) {
		this.source = source;
		this.open.push(new Group(0));
	}

	/**
	 * About how many steps the pattern has.
	 * @throws PatternRefused where brackets do not match
	 */
	static double of(String source) {
		return new PatternSize(source).read();
	}

	private double read() {
		while (this.at < this.source.length()) {
			step();
		}
		Group last = this.open.pop();
		if (!this.open.isEmpty()) {
			throw new PatternRefused(last.start, "a bracket that is opened and never closed");
		}
		return last.size();
	}

	private void step() {
		switch (this.source.charAt(this.at)) {
			case '\\' -> escape();
			case '[' -> letterClass();
			case '(' -> this.open.push(new Group(this.at++));
			case ')' -> close();
			case '{' -> repeat();
			default -> letter(1);
		}
	}

	private void letter(int length) {
		this.open.element().add(OF_A_LETTER);
		this.at += length;
	}

	private void escape() {
		if (!this.source.startsWith("\\Q", this.at)) {
			letter(2);
			return;
		}
		int end = this.source.indexOf("\\E", this.at);
		int to = (end < 0) ? this.source.length() : end;
		this.open.element().add(OF_A_LETTER * (to - this.at));
		this.at = (end < 0) ? to : to + 2;
	}

	// A ] that comes first is a letter of the class, and so is what is escaped.
	private void letterClass() {
		int start = this.at++;
		this.at += this.source.startsWith("^", this.at) ? 1 : 0;
		this.at += this.source.startsWith("]", this.at) ? 1 : 0;
		while (this.at < this.source.length() && this.source.charAt(this.at) != ']') {
			int named = this.source.startsWith("[:", this.at) ? this.source.indexOf(":]", this.at) : -1;
			boolean escaped = this.source.charAt(this.at) == '\\';
			this.at = (named >= 0) ? named + 2 : this.at + (escaped ? 2 : 1);
		}
		if (this.at >= this.source.length()) {
			throw new PatternRefused(start, "a bracket that is opened and never closed");
		}
		letter(1);
	}

	private void close() {
		if (this.open.size() == 1) {
			throw new PatternRefused(this.at, "a bracket that closes none");
		}
		double size = this.open.pop().size() + OF_A_LETTER;
		this.open.element().add(size);
		this.at++;
	}

	private void repeat() {
		Matcher times = REPETITION.matcher(this.source.substring(this.at));
		if (!times.find()) {
			letter(1);
			return;
		}
		String most = times.group(2);
		double least = Double.parseDouble(times.group(1)) + 1;
		this.open.element()
			.repeat((most == null || most.isEmpty()) ? least : Math.max(least, Double.parseDouble(most)));
		this.at += times.end();
	}

	/**
	 * What stands between two brackets.
	 */
	private static final class Group {

		private final int start;

		private double before;

		private double last;

		Group(int start) {
			this.start = start;
		}

		void add(double size) {
			this.before += this.last;
			this.last = size;
		}

		void repeat(double times) {
			this.last *= times;
		}

		double size() {
			return this.before + this.last;
		}

	}

}
