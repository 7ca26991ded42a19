package com.brandautomator.instagram;

import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the way to Meta.
 *
 * @param readCache how long lists of media and stories and single media may be shown
 * again without asking Meta; zero: Meta is always asked
 */
@ConfigurationProperties("instagram")
@Validated
record InstagramProperties(@DefaultValue("0s") @DurationMin @DurationMax(minutes = 5) Duration readCache) {
}
