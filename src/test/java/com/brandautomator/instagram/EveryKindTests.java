package com.brandautomator.instagram;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.graph.model.PublishingLimit;
import com.brandautomator.graph.model.VideoStatus;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What Meta is told for each kind of post, and what is read back of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTests {

	private static final String MEDIUM = "17920238422030506";

	private static final Map<String, String> TAGGED = Map.of("user_tags", "[{\"username\":\"a\"}]");

	private final Conversation meta = Conversation.of("every-kind");

	private InstagramAccount account;

	@BeforeAll
	void open() {
		this.account = Handles.to(this.meta);
	}

	@AfterAll
	void close() {
		this.meta.close();
	}

	static Stream<Arguments> containers() {
		String image = "https://cdn.example/rolls.jpg?a=1&b=2";
		String video = "https://cdn.example/rolls.mp4";
		return Stream.of(
				kind((account) -> account.createMediaContainer(new ImageContainer(image, "Rolls & more 🥐", TAGGED)),
						"caption=Rolls & more 🥐", "image_url=" + image, "user_tags=[{\"username\":\"a\"}]"),
				kind((account) -> account.createReelContainer(
						new ReelContainer(video, "Rolls", Map.of("share_to_feed", "true", "media_type", "IMAGE"))),
						"caption=Rolls", "media_type=REELS", "share_to_feed=true", "video_url=" + video),
				kind((account) -> account.createCarouselItemContainer(new CarouselItem(false, image, TAGGED)),
						"image_url=" + image, "is_carousel_item=true", "user_tags=[{\"username\":\"a\"}]"),
				kind((account) -> account.createCarouselItemContainer(new CarouselItem(true, video, Map.of())),
						"is_carousel_item=true", "media_type=VIDEO", "video_url=" + video),
				kind((account) -> account.createCarouselContainer(
						new CarouselContainer(List.of("178", "179"), "Rolls", Map.of("location_id", "7"))),
						"caption=Rolls", "children=178,179", "location_id=7", "media_type=CAROUSEL"),
				kind((account) -> account
					.createCarouselContainer(new CarouselContainer(List.of("178", "179"), "", Map.of())),
						"children=178,179", "media_type=CAROUSEL"),
				kind((account) -> account.createStoryContainer(new StoryContainer(false, image, TAGGED)),
						"image_url=" + image, "media_type=STORIES", "user_tags=[{\"username\":\"a\"}]"),
				kind((account) -> account.createStoryContainer(new StoryContainer(true, video, Map.of())),
						"media_type=STORIES", "video_url=" + video));
	}

	@ParameterizedTest
	@MethodSource("containers")
	void tellsMetaWhatTheContainerHolds(Function<InstagramAccount, String> create, List<String> form) {
		assertThat(create.apply(this.account)).isEqualTo("17966279578433554");
		assertThat(last().getUrl()).startsWith("/v26.0/17841400000000001/media?appsecret_proof=");
		assertThat(form(last())).isEqualTo(form);
	}

	@Test
	void readsHowFarAVideoIs() {
		Container container = this.account.checkContainerStatus("17966279578433554");
		assertThat(last().queryParameter("fields").values()).containsExactly("id,status_code,status,video_status");
		assertThat(container.videoStatus())
			.isEqualTo(new VideoStatus("in_progress", "not_started", 50_002L, 18_273_645L));
	}

	@Test
	void listsStories() {
		GraphList<Media> stories = this.account.getStories(25, "QVFI");
		assertThat(last().getUrl()).startsWith("/v26.0/17841400000000001/stories?").contains("limit=25", "after=QVFI");
		assertThat(stories.data()).extracting(Media::mediaProductType).containsExactly("STORY");
		assertThat(stories.after()).contains("QVFJ");
	}

	@Test
	void readsAReelWithItsThumbnailAndACarouselWithItsChildren() {
		assertThat(this.account.getMedia("17920238422030507").thumbnailUrl())
			.isEqualTo("https://scontent.cdninstagram.com/reel.jpg");
		GraphList<Media> children = this.account.getMedia("17920238422030508").children();
		assertThat(last().queryParameter("fields").firstValue()).contains("thumbnail_url", "children{id,media_type");
		assertThat(children).isNotNull();
		assertThat(children.data()).extracting(Media::mediaType).containsExactly("IMAGE", "VIDEO");
	}

	@Test
	void readsThePublishingLimit() {
		assertThat(this.account.getContentPublishingLimit()).isEqualTo(new PublishingLimit(2, 100, 86_400));
		assertThat(last().queryParameter("fields").values()).containsExactly("quota_usage,config");
	}

	@Test
	void commentsAMediumAndFindsTheComment() {
		assertThat(this.account.createComment(MEDIUM, "Yum & #rolls")).isEqualTo("17870913679156914");
		assertThat(last().getUrl()).startsWith("/v26.0/" + MEDIUM + "/comments?");
		assertThat(form(last())).containsExactly("message=Yum & #rolls");
		GraphList<Comment> comments = this.account.getComments(MEDIUM, 50, null);
		assertThat(last().queryParameter("fields").firstValue()).contains("from", "username", "text");
		assertThat(last().getUrl()).contains("limit=50").doesNotContain("after");
		assertThat(comments.data()).first()
			.isEqualTo(new Comment("17870913679156914", "Yum #rolls", "demobakery",
					new Comment.From(Conversation.ACCOUNT, "demobakery"), Instant.parse("2026-11-20T19:16:02Z"), null,
					null, null, null, null));
		assertThat(comments.data()).last().extracting(Comment::from).isNull();
		assertThat(comments.after()).contains("QVFK");
	}

	@Test
	void holdsBackWhatNobodyWaitsForWhileLittleIsLeft() {
		try (Conversation busy = Conversation.of("nearly-used-up")) {
			InstagramAccount waitedFor = Handles.to(busy);
			waitedFor.inBackground().getMedia(MEDIUM);
			assertThatExceptionOfType(GraphException.RateLimited.class)
				.isThrownBy(() -> waitedFor.inBackground().getMedia(MEDIUM))
				.satisfies((held) -> assertThat(held.retryAfter()).hasMinutes(1));
			assertThat(busy.requests()).hasSize(1);
			waitedFor.getMedia(MEDIUM);
			assertThat(busy.requests()).hasSize(2);
		}
	}

	private static Arguments kind(Function<InstagramAccount, String> create, String... form) {
		return Arguments.of(create, List.of(form));
	}

	private static List<String> form(LoggedRequest request) {
		return Arrays.stream(request.getBodyAsString().split("&"))
			.map((field) -> URLDecoder.decode(field, StandardCharsets.UTF_8))
			.sorted()
			.toList();
	}

	private LoggedRequest last() {
		List<LoggedRequest> requests = this.meta.requests();
		return requests.get(requests.size() - 1);
	}

}
