package com.brandautomator.publishing;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Instagram's limits of what a post says (graph-api 3.2 and 3.8).
 *
 * @param captionMaxLength characters (code points) of a caption
 * @param captionMaxHashtags hashtags of a caption
 * @param captionWarnHashtags hashtags of a caption that Instagram itself shows; more are
 * a warning
 * @param captionMaxMentions mentions of a caption
 * @param firstCommentMaxLength characters of a first comment
 * @param altTextMaxLength characters of an alt text
 * @param maxCollaborators collaborators of a post
 * @param carouselMin media of a carousel at least
 * @param carouselMax media of a carousel at most
 */
@ConfigurationProperties("publishing")
@Validated
record PostLimits(@DefaultValue("2200") @Positive int captionMaxLength,
		@DefaultValue("30") @Positive int captionMaxHashtags, @DefaultValue("5") @Positive int captionWarnHashtags,
		@DefaultValue("20") @Positive int captionMaxMentions, @DefaultValue("2200") @Positive int firstCommentMaxLength,
		@DefaultValue("1000") @Positive int altTextMaxLength, @DefaultValue("3") @Positive int maxCollaborators,
		@DefaultValue("2") @Positive int carouselMin, @DefaultValue("10") @Positive int carouselMax) {
}
