package com.brandautomator.web.stream;

/**
 * One event.
 *
 * @param id what a client resumes after; positive
 * @param name the kind of event
 * @param data sent as JSON
 */
public record StreamedEvent(long id, String name, Object data) {
}
