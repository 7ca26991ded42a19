package com.brandautomator.graph.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * docs/errors.md says of each of Meta's errors what it becomes, and leaves none out.
 */
class MetaErrorsDocumentTests {

	private static final Pattern ROW = Pattern.compile("^\\| (`-?\\d+[^|]*) \\| `([a-z_]+)` \\| [^|]+ \\|$",
			Pattern.MULTILINE);

	private static final Pattern ERROR = Pattern.compile("`(-?\\d+(?:/\\d+)?)`");

	@Test
	void everyErrorBecomesWhatTheDocumentSays() throws IOException {
		Map<String, String> words = Stream.concat(PublishingErrors.rows(), GeneralErrors.rows())
			.map(MetaErrorsDocumentTests::text)
			.filter((error) -> !isInsideARange(error))
			.collect(Collectors.toMap((error) -> error, MetaErrorsDocumentTests::word));
		assertThat(document()).containsAllEntriesOf(words)
			.allSatisfy((error, word) -> assertThat(word).as(error).isEqualTo(word(error)));
	}

	private static Map<String, String> document() throws IOException {
		return ROW.matcher(Files.readString(Path.of("docs/errors.md")))
			.results()
			.flatMap((row) -> ERROR.matcher(row.group(1))
				.results()
				.map((error) -> Map.entry(error.group(1), row.group(2))))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first)); // what
																											// a
																											// write
																											// makes
																											// of
																											// it
																											// comes
																											// second
	}

	private static String text(ErrorRow row) {
		return new GraphError(row.code(), row.subcode(), null).toString();
	}

	private static boolean isInsideARange(String error) {
		return error.matches("2\\d\\d|100/90\\d\\d") && !error.matches("200|299|100/9050|100/9064");
	}

	private static String word(String error) {
		String[] parts = error.split("/");
		boolean bare = error.matches("2207\\d{3}");
		GraphException exception = bare ? GraphErrors.ofContainer(error) : GraphErrors.exception(
				new GraphError(Integer.valueOf(parts[0]), (parts.length > 1) ? Integer.valueOf(parts[1]) : null, null),
				Duration.ZERO);
		return (String) exception.getBody().getProperties().get("code");
	}

}
