package com.brandautomator.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * What deleting a medium answers (graph-api 5.3).
 *
 * @param success whether it was done
 * @param deletedId the medium that is gone; null when Meta left it out
 */
public record DeletedMedium(boolean success, @Nullable String deletedId) {
}
