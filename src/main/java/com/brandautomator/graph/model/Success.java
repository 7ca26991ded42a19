package com.brandautomator.graph.model;

/**
 * What a change answers.
 *
 * @param success whether it was done
 */
public record Success(boolean success) {
}
