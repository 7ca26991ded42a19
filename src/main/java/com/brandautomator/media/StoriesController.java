package com.brandautomator.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the stories that are live on the caller's selected account.
 */
@RestController
class StoriesController {

	// As many as Meta gives at a time (graph-api 2.2).
	private static final int MOST = 100;

	private final InstagramService instagram;

	StoriesController(InstagramService instagram) {
		this.instagram = instagram;
	}

	@GetMapping(path = "/api/v1/automation/instagram/stories/", produces = MediaType.APPLICATION_JSON_VALUE)
	Callable<StoriesAnswer> stories(CallerId caller) {
		return () -> {
			InstagramAccount account = this.instagram.account(caller);
			return new StoriesAnswer(account.media().stories(MOST).data().stream().map(StoryView::of).toList(),
					account.testMode());
		};
	}

	record StoriesAnswer(List<StoryView> stories, boolean testMode) {
	}

	record StoryView(String id, @Nullable String mediaType, @Nullable String mediaUrl, @Nullable String thumbnailUrl,
			@Nullable String permalink, @Nullable Instant timestamp, @Nullable Instant expiresAt) {

		// A story is live for 24 hours (graph-api 5.1).
		private static final Duration LIFE = Duration.ofHours(24);

		static StoryView of(Media story) {
			return new StoryView(story.id(), story.mediaType(), story.mediaUrl(),
					Optional.ofNullable(story.thumbnailUrl()).orElse(story.mediaUrl()), story.permalink(),
					story.timestamp(), (story.timestamp() != null) ? story.timestamp().plus(LIFE) : null);
		}

	}

}
