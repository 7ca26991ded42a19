package com.brandautomator.comment.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import com.google.re2j.Pattern;

/**
 * The name of a host in a comment, told apart from two sentences without a blank between
 * them.
 *
 * @param name with plain dots
 * @param spelled whether a dot was written as a word
 */
record Host(String name, boolean spelled) {

	/**
	 * A dot in RE2's syntax: one of those that browsers take for it (UTS 46), or one in
	 * words or brackets.
	 */
	static final String DOT = "(?:[.\\x{3002}\\x{FF61}]"
			+ "|\\s?[\\[({<]\\s?(?:[.]|dot|punkt|punto|point|ponto)\\s?[\\])}>]\\s?|\\s(?:dot|punkt)\\s)";

	private static final Pattern DOTS = Pattern.compile("(?i)" + DOT);

	private static final Pattern WORD = Pattern.compile("\\s(?:dot|punkt)\\s");

	private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,3}(?:[.][0-9]{1,3}){3}");

	private static final Pattern BEFORE_NAME = Pattern.compile("^.*@");

	private static final Pattern AFTER_NAME = Pattern.compile(":[0-9]*$");

	/** A dot as a word is meant as one before these alone: polka dot shop. */
	private static final Set<String> COMMON = Set.of("com", "net", "org", "info", "biz", "io", "co", "ru");

	private static final Set<String> GENERIC = Set.of("com", "net", "org", "info", "biz", "shop", "store", "online",
			"site", "xyz", "top", "club", "live", "link", "click", "app", "dev", "page", "web", "website", "space",
			"fun", "icu", "vip", "win", "bid", "loan", "work", "pro", "mobi", "news", "blog", "life", "world", "today",
			"agency", "digital", "media", "social", "chat", "tech", "cloud", "buzz", "finance", "money", "trade", "bet",
			"casino", "dating", "sale", "gift", "promo", "bio", "ink", "wiki", "io", "co", "tv", "gg", "ly", "gl", "cc",
			"ws", "ai", "eu", "uk", "edu", "gov", "asia", "berlin", "wien", "swiss", "рф", "рус", "онлайн", "сайт",
			"укр", "бг", "срб", "ελ", "中国", "中國", "网店", "한국", "닷컴", "닷넷", "भारत", "مصر", "السعودية", "امارات", "ישראל");

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	/** Countries' letters that are words, too: nice.it works. */
	private static final Set<String> WORDS = Set.of("it", "is", "in", "at", "so", "to", "my", "me", "be", "no", "am",
			"do", "as", "us", "la", "es", "id", "im", "pm");

	/**
	 * The host as it stands in a text.
	 */
	static Host of(String written) {
		return new Host(Normalizer.normalize(DOTS.matcher(written).replaceAll("."), Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT), WORD.matcher(written.toLowerCase(Locale.ROOT)).find());
	}

	/**
	 * The host of an address, without the name before it and the port behind it.
	 */
	static Host ofAuthority(String authority) {
		return of(AFTER_NAME.matcher(BEFORE_NAME.matcher(authority).replaceFirst("")).replaceFirst(""));
	}

	/**
	 * Whether this is a host and not just two words with a dot between them.
	 * @param hasPath whether a path follows it
	 */
	boolean isReachable(boolean hasPath) {
		String end = this.name.substring(this.name.lastIndexOf('.') + 1);
		if (this.spelled) {
			return COMMON.contains(end);
		}
		if (GENERIC.contains(end) || end.startsWith("xn--") || this.name.startsWith("www.")) {
			return true;
		}
		if (COUNTRIES.contains(end.toUpperCase(Locale.ROOT))) {
			return hasPath || !WORDS.contains(end) || this.name.indexOf('.') != this.name.lastIndexOf('.');
		}
		return hasPath && NUMBERS.matcher(this.name).matches();
	}

	/**
	 * Whether this is the domain or below it.
	 */
	boolean isBelow(String domain) {
		String wanted = Normalizer.normalize(domain.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		return this.name.equals(wanted) || this.name.endsWith("." + wanted);
	}

}
