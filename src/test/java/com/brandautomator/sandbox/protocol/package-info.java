/**
 * Shows the parts of the sandbox's {@code protocol} one by one.
 */
@NullMarked
package com.brandautomator.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
