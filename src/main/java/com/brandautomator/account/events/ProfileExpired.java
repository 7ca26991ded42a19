package com.brandautomator.account.events;

import com.brandautomator.security.CallerId;

/**
 * Meta refused a caller's tokens for good; they must sign in again.
 *
 * @param caller whose profile
 */
public record ProfileExpired(CallerId caller) {
}
