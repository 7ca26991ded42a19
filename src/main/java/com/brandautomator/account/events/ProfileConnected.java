package com.brandautomator.account.events;

import java.util.List;

import com.brandautomator.security.CallerId;

/**
 * A caller connected, or connected again.
 *
 * @param caller whose profile
 * @param instagramUserIds every account that the new tokens can see
 */
public record ProfileConnected(CallerId caller, List<String> instagramUserIds) {
}
