/**
 * Shows that the sandbox does and refuses what Meta does and refuses.
 */
@NullMarked
package com.brandautomator.sandbox;

import org.jspecify.annotations.NullMarked;
