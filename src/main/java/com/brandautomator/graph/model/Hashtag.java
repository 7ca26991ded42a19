package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * A hashtag (graph-api 8).
 *
 * @param id the same for every app, account and time
 * @param name without the #; null when not asked for
 */
public record Hashtag(String id, @Nullable String name) {
}
