package com.brandautomator.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * docs/errors.md explains every word that a caller can meet, and no other.
 */
class ErrorsDocumentTests {

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z_]+)` \\| [1-5][^|]* \\| [^|]+ \\| [^|]+ \\|$",
			Pattern.MULTILINE);

	@Test
	void everyWordHasItsRow() throws IOException {
		assertThat(ROW.matcher(Files.readString(Path.of("docs/errors.md")))
			.results()
			.map((MatchResult row) -> row.group(1)))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values()).map(ProblemCode::word).toList());
	}

}
