package com.brandautomator.insight;

import java.time.Instant;

/**
 * What a post had brought in all when it was last read.
 */
record PostNumber(String mediaId, Instant publishedAt, double value) {
}
