package com.brandautomator.web.stream;

/**
 * How far a stream has come.
 *
 * @param <T> what a stream is about
 * @param topic what this one is about
 * @param after the id of the last event that was sent; 0 before the first
 */
public record Position<T>(T topic, long after) {
}
