/**
 * Takes in what was read at Meta instead of being delivered, as if it had been.
 */
@NamedInterface("intake")
@NullMarked
package com.brandautomator.webhook.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
