package com.brandautomator.publishing;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say of a post, or of one medium of it, beside its text and its
 * address. {@link Option} says where Instagram takes each.
 *
 * @param altText what an image shows, for those who do not see it
 * @param collaborators user names that the post is shared with
 * @param locationId a Page with a location
 * @param userTags who is on the medium, and where
 * @param isAiGenerated whether it was made by AI
 * @param shareToFeed of a reel: in the feed too
 * @param coverUrl of a reel: public https address of a JPEG; goes before thumbOffset
 * @param coverUploadId of a reel: an image given to us, instead of coverUrl
 * @param thumbOffset of a reel: which moment is its cover, milliseconds
 * @param audioName of a reel: what its own sound is called
 * @param trial of a reel: shown first to people who do not follow the account
 * @param firstComment posted by the account once the publication is live
 */
record Options(@Nullable String altText, @Nullable List<@Nullable String> collaborators, @Nullable String locationId,
		@Nullable List<@Nullable UserTag> userTags, @JsonProperty("is_ai_generated") @Nullable Boolean isAiGenerated,
		@Nullable Boolean shareToFeed, @Nullable String coverUrl, @Nullable String coverUploadId,
		@Nullable Integer thumbOffset, @Nullable String audioName,
		@Schema(description = "true (as MANUAL), MANUAL, SS_PERFORMANCE, or an object with such a graduation_strategy") @Nullable Trial trial,
		@Nullable String firstComment) {

	/** Nothing is said. */
	static final Options NONE = new Options(null, null, null, null, null, null, null, null, null, null, null, null);

	/**
	 * The same with another first comment.
	 */
	Options with(@Nullable String firstComment) {
		return new Options(this.altText, this.collaborators, this.locationId, this.userTags, this.isAiGenerated,
				this.shareToFeed, this.coverUrl, this.coverUploadId, this.thumbOffset, this.audioName, this.trial,
				firstComment);
	}

	/**
	 * The same with the address of its cover.
	 */
	Options withCover(String coverUrl) {
		return new Options(this.altText, this.collaborators, this.locationId, this.userTags, this.isAiGenerated,
				this.shareToFeed, coverUrl, null, this.thumbOffset, this.audioName, this.trial, this.firstComment);
	}

	/**
	 * Somebody on the medium.
	 *
	 * @param username without the @
	 * @param x from the left, 0 to 1; an image needs it
	 * @param y from the top, 0 to 1; an image needs it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record UserTag(@Nullable String username, @Nullable Double x, @Nullable Double y) {
	}

}
