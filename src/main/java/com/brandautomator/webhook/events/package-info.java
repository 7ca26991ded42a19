/**
 * What happened on a connected account, for rooms that act on it. Published once for each
 * event as a Spring application event, within the transaction that takes it out of the
 * webhook's queue: a listener that fails rolls back what it wrote and is told again
 * later, so it stores what it means to do and calls nobody.
 */
@NamedInterface("events")
@NullMarked
package com.brandautomator.webhook.events;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
