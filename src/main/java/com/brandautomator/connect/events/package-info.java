/**
 * What the subscription to an account's webhooks tells other rooms.
 */
@NamedInterface("events")
@NullMarked
package com.brandautomator.connect.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
