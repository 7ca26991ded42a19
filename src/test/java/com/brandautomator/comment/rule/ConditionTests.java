package com.brandautomator.comment.rule;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What rules find in comments, whatever is tried to slip past them.
 */
class ConditionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', value = { "spam|This is SPAM!|SPAM", "spam|#spam|spam",
			"spam|_spam_|spam", "spam|s\u200Bp\u00ADa\u2060m here|s\u200Bp\u00ADa\u2060m", "spam|ｓｐａｍ|ｓｐａｍ",
			"spam|𝓼𝓹𝓪𝓶 now|𝓼𝓹𝓪𝓶", "spam|ⓢⓟⓐⓜ|ⓢⓟⓐⓜ", "spam|spám|spám", "spam|spa\u0301m!|spa\u0301m",
			"spam|s̶p̶a̶m̶ x|s̶p̶a̶m", "schön|SCHÖN.|SCHÖN", "schön|scho\u0308n|scho\u0308n", "straße|STRASSE|STRASSE",
			"STRASSE|die straße|straße", "ΣΟΦΟΣ|σοφος|σοφος", "istanbul|İSTANBUL|İSTANBUL",
			"buy now|BUY \u00A0\t now!|BUY \u00A0\t now", "don't|I don't|don't", "🖕|x🖕🏽y|🖕", "❤|I ❤\uFE0F you|❤",
			"👨\u200D👩|👨👩|👨👩", "$$$|get $$$$|$$$", "买粉丝|请买粉丝联系|买粉丝", "広告|これは広告です|広告", "कम|यह कम है|कम",
			"мой|МОЙ дом|МОЙ", "1000|win 1000€|1000", "fi|ﬁ x|ﬁ", "spam|🔥spam🔥|spam", "spam|sp\u2800am|sp\u2800am" })
	void wordIsFound(String word, String text, String part) {
		Match match = find(new WordCondition(word), text).orElseThrow();
		assertThat(match.text()).isEqualTo(part);
		assertThat(text.substring(match.start(), match.end())).isEqualTo(part);
		assertThat(match.value()).isEqualTo(word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0',
			value = { "spam|spammer", "spam|antispam", "spam|spam1", "spam|s p a m", "schön|schon gut", "мои|мой дом",
					"は|ば x", "कम|कुम", "buy now|buynow", "가|각", "spam|spa", "1000|10000" })
	void otherWordIsNot(String word, String text) {
		assertThat(find(new WordCondition(word), text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.com/a?b", "HTTP://EXAMPLE.COM", "hxxps://example.com",
			"http : //example.com", "https:\\\\example.com", "ftp://files.example.ru", "tg://resolve",
			"www.example.unknown", "example.com", "Example.Com!", "visit EXAMPLE.COM now", "bit.ly/abc", "t.me/join",
			"wa.me/123456", "linktr.ee/x", "shop.example.it", "example.de", "example.ch?", "example[.]com",
			"example [dot] com", "example(dot)com", "example dot com", "example DOT net", "ｅｘａｍｐｌｅ．ｃｏｍ", "example。com",
			"exam\u200Bple.c\u200Bom", "𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦", "пример.рф", "xn--e1afmkfd.xn--p1ai", "schön.de",
			"1.2.3.4/x", "http://1.2.3.4", "https://example.com@evil.test", "see (example.com)", "example.com:8080/x",
			"🔥example.com🔥" })
	void linkIsFound(String text) {
		assertThat(find(new LinkCondition(List.of()), text)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nice.It works", "ok.so what", "3.5 stars", "10.000", "wait...come on", "@anna.me",
			"@shop.com is great", "mail anna@example.com", "anna.k@example.com", "Sehr schön.Danke", "e.g. this",
			"and/or", "12:30", "look: /this", "a polka dot shop", "U.S.A.", "", "1.2.3.4", "no.1", "5.11.2026", "(:" })
	void noLinkIsFound(String text) {
		assertThat(find(new LinkCondition(List.of()), text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://brand.com/x, false", "shop.brand.com, false", "https://user@BRAND.com:443/, false",
			"notbrand.com, true", "https://brand.com.evil.test, true", "https://brand.com@evil.test/, true",
			"brand.com and evil.com, true" })
	void allowedDomainsAreNoFinds(String text, boolean found) {
		assertThat(find(new LinkCondition(List.of("Brand.com")), text).isPresent()).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(?i)free\\s+followers|FREE  followers", "[A-Z]{5,}|so LOUDLY!", "\\d{6,}|call 0791234567",
					"free|ｆｒｅｅ", "free|f\u200Bree", "free|frée", "^first$|first", "(?i)crypto|CRYPTO",
					"\\x{1F595}|🖕" })
	void patternIsFound(String pattern, String text) {
		Match match = find(new PatternCondition(pattern), text).orElseThrow();
		assertThat(text.substring(match.start(), match.end())).isEqualTo(match.text()).isNotEmpty();
	}

	@Test
	void patternsMindCapitalsUnlessTheySayOtherwise() {
		assertThat(find(new PatternCondition("[A-Z]{5,}"), "not loud")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "anna.k, true", "@Anna.K, true", "7392015648120394, true", "anna, false", "739, false" })
	void senderIsFoundByNameOrId(String sender, boolean found) {
		JudgedComment comment = new JudgedComment(null, "7392015648120394", "anna.k");
		assertThat(new SenderCondition(sender).find(comment).isPresent()).isEqualTo(found);
	}

	private static Optional<Match> find(Condition condition, String text) {
		return condition.find(new JudgedComment(text, "1", "anna.k"));
	}

}
