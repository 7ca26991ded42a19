package com.brandautomator.comment.rule;

import java.util.List;
import java.util.Optional;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/**
 * Finds a link, however it is written: with a scheme or without, in other letters, with
 * its dots spelled out. Mentions and mail addresses are none.
 *
 * @param allowed domains whose links are no finds, with all below them
 */
record LinkCondition(List<String> allowed) implements Condition {

	private static final String LABEL = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*";

	// hxxp and the like are how people write what a filter should not see.
	private static final String ADDRESS = "(?:[a-z][a-z0-9+.-]{1,9}:[/\\\\]{2,3}|h..ps?\\s?:\\s?[/\\\\]{2}\\s?)"
			+ "(?P<authority>[^\\s/?#\\\\]+)\\S*";

	private static final String HOST = "(?P<host>" + LABEL + "(?:" + Host.DOT + LABEL + ")+)"
			+ "(?::[0-9]+)?(?P<path>[/?#\\\\]\\S*)?";

	private static final Pattern LINK = Pattern.compile("(?i)" + ADDRESS + "|" + HOST);

	@Override
	public Optional<Match> find(JudgedComment comment) {
		FoldedText folded = comment.as(TextForm.BARE);
		Matcher matcher = LINK.matcher(folded.text());
		while (matcher.find()) {
			if (isLink(folded.text(), matcher) && !isAllowed(matcher)) {
				return Optional.of(Match.of("link", "links", folded.part(matcher.start(), matcher.end())));
			}
		}
		return Optional.empty();
	}

	private static boolean isLink(String text, Matcher found) {
		if (found.group("host") == null) {
			return true;
		}
		boolean isName = found.start() > 0 && text.charAt(found.start() - 1) == '@';
		boolean isMail = found.end() < text.length() && text.charAt(found.end()) == '@';
		return !isName && !isMail && Host.of(found.group("host")).isReachable(found.group("path") != null);
	}

	private boolean isAllowed(Matcher found) {
		String host = found.group("host");
		Host reached = (host != null) ? Host.of(host) : Host.ofAuthority(found.group("authority"));
		return this.allowed.stream().anyMatch(reached::isBelow);
	}

}
