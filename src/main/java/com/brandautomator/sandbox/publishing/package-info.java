/**
 * Containers, publishing, what was published and the comments on it, and the pictures
 * behind it all (graph-api.md, sections 3, 5 and 10.2). At this stage: images.
 */
@NullMarked
package com.brandautomator.sandbox.publishing;

import org.jspecify.annotations.NullMarked;
