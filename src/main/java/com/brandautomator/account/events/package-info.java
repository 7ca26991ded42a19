/**
 * What happened to a connected profile: connected, expired, disconnected. Published after
 * the commit; slices listen.
 */
@NamedInterface("events")
@NullMarked
package com.brandautomator.account.events;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
