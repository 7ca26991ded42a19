/**
 * Hashtags and the posts of strangers under them (graph-api.md, section 8).
 */
@NullMarked
package com.brandautomator.sandbox.hashtags;

import org.jspecify.annotations.NullMarked;
