package com.brandautomator.sandbox.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a robots.txt for Meta's crawler (RFC 9309): of all that match, the longest
 * counts.
 */
record RobotsTxt(List<Rule> rules) {

	private static final String CRAWLER = "facebookexternalhit";

	static RobotsTxt parse(String text) {
		List<Rule> own = rules(text, CRAWLER);
		return new RobotsTxt(own.isEmpty() ? rules(text, "*") : own);
	}

	boolean allows(String path) {
		return this.rules.stream()
			.filter((rule) -> path.startsWith(rule.prefix()))
			.max(Comparator.comparingInt((Rule rule) -> rule.prefix().length()).thenComparing(Rule::allowed))
			.map(Rule::allowed)
			.orElse(true);
	}

	private static List<Rule> rules(String text, String agent) {
		List<Rule> rules = new ArrayList<>();
		boolean meant = false;
		boolean inHead = false;
		for (String line : text.lines().toList()) {
			String[] parts = line.split("#", 2)[0].split(":", 2);
			String name = parts[0].strip().toLowerCase(Locale.ROOT);
			String value = (parts.length == 2) ? parts[1].strip() : "";
			if (name.equals("user-agent")) {
				meant = (inHead && meant) || value.equalsIgnoreCase(agent);
				inHead = true;
			}
			else if (name.equals("allow") || name.equals("disallow")) {
				inHead = false;
				if (meant && !value.isEmpty()) {
					rules.add(new Rule(value, name.equals("allow")));
				}
			}
		}
		return rules;
	}

	/**
	 * One line.
	 */
	record Rule(String prefix, boolean allowed) {
	}

}
