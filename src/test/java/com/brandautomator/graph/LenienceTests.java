package com.brandautomator.graph;

import java.time.Instant;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.ContainerStatus;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meta may add members, leave members out, send numbers for strings, its own time format
 * and another content type, and is understood all the same (graph-api 0.4, 0.5).
 */
class LenienceTests {

	private final Conversation meta = Conversation.of("odd-but-true");

	@AfterEach
	void stop() {
		this.meta.close();
	}

	@Test
	void readsAMediumThatIsOddInEveryWay() {
		Media media = this.meta.api().media().media(Conversation.credential(), "17918920912340654", "id");
		assertThat(media.id()).isEqualTo("17918920912340654");
		assertThat(media.mediaType()).isEqualTo("HOLOGRAM");
		assertThat(media.timestamp()).isEqualTo(Instant.parse("2026-11-20T09:15:00Z"));
		assertThat(media.likeCount()).isEqualTo(12);
		assertThat(media.caption()).isNull();
		assertThat(media.children()).isNotNull();
		assertThat(media.children().data()).extracting(Media::id).containsExactly("17918920912340655");
	}

	@Test
	void pollsAgainOnAStatusThatNobodyKnows() {
		Container container = this.meta.api().containers().status(Conversation.credential(), "17966279578433554");
		assertThat(container.id()).isEqualTo("17966279578433554");
		assertThat(container.state()).isEqualTo(ContainerStatus.UNKNOWN);
	}

	@Test
	void takesAMissingListForAnEmptyOne() {
		GraphList<Media> list = this.meta.api()
			.media()
			.list(Conversation.credential(), Conversation.ACCOUNT, "id", 25, null);
		assertThat(list.data()).isEmpty();
		assertThat(list.after()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2019-04-05T07:56:32+0000, 2019-04-05T07:56:32Z", "2019-04-05T07:56:32-0730, 2019-04-05T15:26:32Z",
			"2019-04-05T07:56:32Z, 2019-04-05T07:56:32Z", "2019-04-05T07:56:32.123+05:45, 2019-04-05T02:11:32.123Z",
			"yesterday,", "'',", "1554450992," })
	void readsMetasTime(String text, Instant time) {
		JsonMapper json = JsonMapper.builder().addModule(new MetaTime()).build();
		assertThat(json.readValue("\"" + text + "\"", Instant.class)).isEqualTo(time);
	}

}
