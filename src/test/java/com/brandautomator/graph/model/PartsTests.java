package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever Meta leaves out, adds or spells in its other way is understood as far as it
 * goes (graph-api 3.7 and 4).
 */
class PartsTests {

	private final JsonMapper json = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"uploading_phase":{"status":"complete","bytes_transferred":7,"source_file_size":7}} | complete | 7 | 7
			{"uploading_phase":{"status":"error","bytes_transfered":5,"errors":[{"code":1363008}]}} | error | 5 |
			{"uploading_phase":{"bytes_transferred":"5","bytes_transfered":4}} | | 5 |
			{"uploading_phase":{"status":3,"bytes_transferred":"many"},"brand_new":{}} | | |
			{"uploading_phase":null} | | |
			{} | | |
			[] | | |
			"in_progress" | | |
			""")
	void readsWhatThereIsOfAVideo(String text, @Nullable String uploading, @Nullable Long bytes, @Nullable Long size) {
		Container container = this.json
			.readValue("{\"id\":1,\"status_code\":\"FINISHED\",\"video_status\":" + text + "}", Container.class);
		assertThat(container.state()).isEqualTo(ContainerStatus.FINISHED);
		assertThat(container.videoStatus()).isEqualTo(new VideoStatus(uploading, null, bytes, size));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"quota_usage":3,"config":{"quota_total":25,"quota_duration":3600}} | 3 | 25 | 3600
			{"quota_usage":3}                                                   | 3 | 50 | 86400
			{"quota_usage":3,"config":null}                                     | 3 | 50 | 86400
			{"config":{"quota_total":"100"}}                                    | 0 | 100 | 86400
			{}                                                                  | 0 | 50 | 86400
			""")
	void takesTheSmallestLimitWhereMetaNamesNone(String text, int usage, int total, int duration) {
		assertThat(this.json.readValue(text, PublishingLimit.class))
			.isEqualTo(new PublishingLimit(usage, total, duration));
	}

}
