/**
 * Server-sent events (WHATWG HTML, section 9.2) that hold no thread: streams of rows that
 * a room keeps anyway, resumable on any node by Last-Event-ID. A room gives an
 * EventSource and gets an EventChannel.
 */
@NullMarked
package com.brandautomator.web.stream;

import org.jspecify.annotations.NullMarked;
