package com.brandautomator.account.events;

import com.brandautomator.security.CallerId;

/**
 * A caller disconnected, or removed the app at Facebook: the tokens are gone.
 *
 * @param caller whose profile
 */
public record ProfileDisconnected(CallerId caller) {
}
