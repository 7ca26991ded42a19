package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * A business portfolio that a person belongs to.
 *
 * @param id its id
 * @param name its name
 */
public record Business(String id, @Nullable String name) {
}
