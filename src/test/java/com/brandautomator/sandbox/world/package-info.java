/**
 * Builds a world for tests that need no service around it.
 */
@NullMarked
package com.brandautomator.sandbox.world;

import org.jspecify.annotations.NullMarked;
