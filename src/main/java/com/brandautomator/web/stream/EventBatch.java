package com.brandautomator.web.stream;

import java.util.List;

/**
 * What follows a position.
 *
 * @param events in the order of their ids
 * @param ended whether no event will ever follow these
 */
public record EventBatch(List<StreamedEvent> events, boolean ended) {
}
