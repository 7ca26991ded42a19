package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Searches hashtags and says how the caller's own posts did by them.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/analytics/hashtags", produces = MediaType.APPLICATION_JSON_VALUE)
class HashtagsController {

	private final InstagramService instagram;

	private final HashtagAnswers answers;

	HashtagsController(InstagramService instagram, HashtagAnswers answers) {
		this.instagram = instagram;
		this.answers = answers;
	}

	@GetMapping("/")
	Callable<OwnHashtagsAnswer> own(CallerId caller) {
		return () -> this.answers.own(this.instagram.account(caller));
	}

	@GetMapping(path = "/", params = "q")
	Callable<HashtagAnswer> search(CallerId caller, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String edge,
			@RequestParam(defaultValue = "25") @Min(1) @Max(50) int limit,
			@RequestParam(required = false) @Nullable String after) {
		HashtagName name = Optional.ofNullable(q)
			.flatMap(HashtagName::parse)
			.orElseThrow(() -> new InvalidInput("q",
					"must be one hashtag of letters, digits and underscores, 100 characters at most"));
		HashtagPage page = HashtagPage.of(edge, limit, after);
		return () -> this.answers.search(this.instagram.account(caller), name, page);
	}

	record OwnHashtagsAnswer(List<OwnHashtag> ownHashtags, int ownMediaRead, HashtagBudgetState budget,
			boolean testMode) {
	}

	record HashtagAnswer(String q, String hashtagId,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Found topMedia,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Found recentMedia, OwnHashtag own, int ownMediaRead,
			HashtagBudgetState budget, boolean testMode) {
	}

	record Found(List<FoundMedium> media, Paging paging) {

		static Found of(GraphList<Media> list) {
			return new Found(list.data().stream().map(FoundMedium::of).toList(),
					new Paging(list.after().orElse(null), list.after().isPresent()));
		}

	}

	record Paging(@Nullable String after, boolean hasNext) {
	}

	record FoundMedium(String id, @Nullable String caption, @Nullable String mediaType, @Nullable String mediaUrl,
			@Nullable String permalink, @Nullable Instant timestamp, @Nullable Long likeCount,
			@Nullable Long commentsCount,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FoundItem> children) {

		static FoundMedium of(Media media) {
			return new FoundMedium(media.id(), media.caption(), media.mediaType(), media.mediaUrl(), media.permalink(),
					media.timestamp(), media.likeCount(), media.commentsCount(),
					Optional.ofNullable(media.children())
						.map((items) -> items.data().stream().map(FoundItem::of).toList())
						.orElse(null));
		}

	}

	record FoundItem(String id, @Nullable String mediaType, @Nullable String mediaUrl) {

		static FoundItem of(Media item) {
			return new FoundItem(item.id(), item.mediaType(), item.mediaUrl());
		}

	}

}
