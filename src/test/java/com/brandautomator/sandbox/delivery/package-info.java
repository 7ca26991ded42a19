/**
 * Shows the parts of the sandbox's {@code delivery} one by one.
 */
@NullMarked
package com.brandautomator.sandbox.delivery;

import org.jspecify.annotations.NullMarked;
