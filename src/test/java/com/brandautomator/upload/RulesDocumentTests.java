package com.brandautomator.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import com.brandautomator.upload.measure.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * docs/media-rules.md shows the table of rules as it is.
 */
class RulesDocumentTests {

	private static final Path FILE = Path.of("docs/media-rules.md");

	private static final String BEGIN = "<!-- the table of media-rules.yml -->\n";

	private static final String END = "<!-- end of the table -->\n";

	private final MediaRules rules = Rules.shipped();

	@Test
	void pageShowsTheTable() throws IOException {
		String page = Files.readString(FILE);
		String fresh = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table()
				+ page.substring(page.indexOf(END));
		if (Boolean.getBoolean("rules.write")) {
			Files.writeString(FILE, fresh);
		}
		assertThat(Files.readString(FILE))
			.as("docs/media-rules.md is stale; refresh it by: ./mvnw test -Dtest=RulesDocumentTests -Drules.write=true")
			.isEqualTo(fresh);
	}

	@Test
	void pageExplainsEveryProperty() throws IOException {
		assertThat(Files.readString(FILE))
			.contains(Arrays.stream(Property.values()).map((property) -> "`" + property.word() + "`").toList());
	}

	@ParameterizedTest
	@EnumSource(PostKind.class)
	void everyKindHasItsFormatSizeRatioAndIsWhole(PostKind kind) {
		assertThat(this.rules.rules().stream().filter((rule) -> rule.isFor(kind)).map(MediaRule::property))
			.contains(Property.STRUCTURE, Property.FORMAT, Property.SIZE, Property.ASPECT_RATIO);
	}

	@Test
	void everyRuleHasEitherBoundsOrWords() {
		assertThat(this.rules.rules()).allSatisfy((rule) -> {
			boolean bounds = rule.atLeast() != null || rule.atMost() != null;
			assertThat(bounds).isEqualTo(rule.property().unit().isNumber());
			assertThat(rule.oneOf().isEmpty()).isEqualTo(bounds);
			assertThat(rule.says()).endsWith(".");
		});
	}

	private String table() {
		StringBuilder table = new StringBuilder(
				"\n| kinds of post | rule | allowed | else | Meta's section | as of |\n")
			.append("|---|---|---|---|---|---|\n");
		for (MediaRule rule : this.rules.rules()) {
			String kinds = (rule.kinds().size() == PostKind.values().length) ? "all"
					: rule.kinds().stream().map((kind) -> "`" + kind.word() + "`").collect(Collectors.joining(", "));
			table.append("| %s | `%s` | %s | %s | %s | %s |\n".formatted(kinds, rule.property().word(), allowed(rule),
					rule.severity().word(), rule.section(), rule.asOf()));
		}
		return table.append("\n").toString();
	}

	private static String allowed(MediaRule rule) {
		if (!rule.oneOf().isEmpty()) {
			return String.join(", ", rule.oneOf());
		}
		if (rule.atLeast() == null) {
			return "at most " + rule.atMost();
		}
		return (rule.atMost() == null) ? "at least " + rule.atLeast() : rule.atLeast() + " to " + rule.atMost();
	}

}
