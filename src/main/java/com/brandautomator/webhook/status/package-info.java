/**
 * Says when the last event of an account came.
 */
@NamedInterface("status")
@NullMarked
package com.brandautomator.webhook.status;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
