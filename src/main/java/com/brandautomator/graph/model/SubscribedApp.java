package com.brandautomator.graph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An app that gets the webhooks of a Page (graph-api 9.2).
 *
 * @param id the app
 * @param name its name
 * @param subscribedFields the Page's fields that it gets; null when Meta left them out
 */
public record SubscribedApp(String id, @Nullable String name, @Nullable List<String> subscribedFields) {
}
