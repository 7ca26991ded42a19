package com.brandautomator.comment;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of writing comments, replies and private replies.
 *
 * @param maxLength how many characters a comment may have
 * @param privateReplyMaxBytes how many bytes of UTF-8 a private reply may have
 * @param privateReplyWindow how old a comment may be to be answered privately
 * @param grace how long after a call what it may have written is waited for, before it is
 * sent again; longer than a call to Meta may take
 * @param patience how long after a call its sender is believed to have died
 * @param retry how long to wait after Meta could not answer
 * @param tries how often one thing is sent at most while no answer comes
 * @param keep how long what is over can be read
 */
@ConfigurationProperties("comment.sending")
@Validated
record SendingProperties(@DefaultValue("2200") @Min(1) int maxLength,
		@DefaultValue("1000") @Min(1) int privateReplyMaxBytes, @DefaultValue("7d") Duration privateReplyWindow,
		@DefaultValue("20s") Duration grace, @DefaultValue("60s") Duration patience,
		@DefaultValue("30s") Duration retry, @DefaultValue("3") @Min(1) int tries, @DefaultValue("30d") Duration keep) {
}
