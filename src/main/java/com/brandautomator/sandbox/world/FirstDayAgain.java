package com.brandautomator.sandbox.world;

/**
 * Everything was forgotten and the scene of the first day set again.
 */
public record FirstDayAgain() {
}
