package com.brandautomator.media;

import java.util.List;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A carousel shows its children.
 */
class MediaViewTests {

	@Test
	void carouselShowsItsChildrenInTheirOrder() {
		Media carousel = medium("1", "CAROUSEL_ALBUM",
				new GraphList<>(List.of(medium("2", "IMAGE", null), medium("3", "VIDEO", null)), null));
		assertThat(MediaController.MediaView.of(carousel).children()).containsExactly(
				new MediaController.ChildView("2", "IMAGE", "https://cdn.example/2", null),
				new MediaController.ChildView("3", "VIDEO", "https://cdn.example/3", null));
	}

	@Test
	void whatIsNoCarouselHasNone() {
		assertThat(MediaController.MediaView.of(medium("1", "IMAGE", null)).children()).isNull();
	}

	private static Media medium(String id, String type, @Nullable GraphList<Media> children) {
		return new Media(id, null, type, "FEED", "https://cdn.example/" + id, null, null, null, null, null, children);
	}

}
