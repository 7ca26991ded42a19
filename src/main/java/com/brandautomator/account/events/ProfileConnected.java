package com.brandautomator.account.events;

import java.util.List;

import com.brandautomator.security.CallerId;

/**
 * A caller connected, or connected again, or their tokens turned out to see further
 * accounts.
 *
 * @param caller whose profile
 * @param instagramUserIds every account that the new tokens can see, or the further ones
 */
public record ProfileConnected(CallerId caller, List<String> instagramUserIds) {
}
