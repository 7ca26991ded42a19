/**
 * A Graph API of our own that speaks HTTP: what it does and refuses is what Meta does and
 * refuses. Seen by no other room; reached only over HTTP, and calling the service only by
 * webhooks and signed callbacks. Nothing of it exists unless {@code sandbox.enabled}.
 * <p>
 * Read it in this order: {@code world}, {@code protocol}, {@code login}, {@code pages},
 * {@code files}, {@code video}, {@code publishing}, {@code hashtags}, {@code insights},
 * {@code delivery}, {@code control}; each knows those before it only.
 */
@ApplicationModule(displayName = "sandbox", allowedDependencies = { "web" })
@NullMarked
package com.brandautomator.sandbox;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
