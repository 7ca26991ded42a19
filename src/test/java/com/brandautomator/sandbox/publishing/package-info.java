/**
 * Shows the parts of the sandbox's {@code publishing} one by one.
 */
@NullMarked
package com.brandautomator.sandbox.publishing;

import org.jspecify.annotations.NullMarked;
