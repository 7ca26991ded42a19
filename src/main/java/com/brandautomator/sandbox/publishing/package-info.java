/**
 * Containers, publishing, what was published and the comments on it (graph-api.md,
 * sections 3, 5, 6 and 10.2).
 */
@NullMarked
package com.brandautomator.sandbox.publishing;

import org.jspecify.annotations.NullMarked;
