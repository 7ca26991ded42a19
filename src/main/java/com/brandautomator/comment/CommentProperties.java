package com.brandautomator.comment;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reading comments that may not have been delivered.
 *
 * @param window how old a comment may be to be taken in
 * @param media how many of the newest media are looked through
 * @param comments how many comments of a medium at most, and answers of a comment
 * @param delay how long after connecting, or after a gap, it begins: what people wait for
 * comes first
 * @param retry how long to wait after Meta could not answer
 * @param tries how often in a row Meta may not answer before it is given up
 */
@ConfigurationProperties("comment.backfill")
@Validated
record CommentProperties(@DefaultValue("7d") Duration window, @DefaultValue("50") @Min(1) @Max(100) int media,
		@DefaultValue("200") @Min(1) int comments, @DefaultValue("30s") Duration delay,
		@DefaultValue("2m") Duration retry, @DefaultValue("10") int tries) {
}
