package com.brandautomator.comment.rule;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of moderation rules.
 *
 * @param most how many rules a caller may have for an account
 * @param values how many words, patterns, domains and senders each a rule may have
 * @param wordLength how long a word, a domain or a sender may be
 * @param patternLength how long a pattern may be
 * @param patternSize how many steps for each letter a pattern may take
 * @param allPatternSizes how many steps for each letter all patterns of a caller for an
 * account may take
 * @param preview how many of the newest comments a preview looks at
 * @param previewMedia below how many of the newest media a preview looks for comments
 * that are not stored
 * @param retry how long to wait after Meta could not answer, doubled each time
 * @param tries how often in a row Meta may not answer before an action is given up
 * @param keep how long it is remembered what was done
 */
@ConfigurationProperties("comment.rules")
@Validated
record RuleProperties(@DefaultValue("50") @Min(1) int most, @DefaultValue("200") @Min(1) int values,
		@DefaultValue("100") @Min(1) int wordLength, @DefaultValue("500") @Min(1) int patternLength,
		@DefaultValue("1000") @Min(1) @Max(10_000) int patternSize,
		@DefaultValue("5000") @Min(1) @Max(100_000) int allPatternSizes,
		@DefaultValue("500") @Min(1) @Max(5000) int preview, @DefaultValue("10") @Min(0) @Max(100) int previewMedia,
		@DefaultValue("30s") Duration retry, @DefaultValue("10") @Min(1) int tries,
		@DefaultValue("90d") Duration keep) {
}
