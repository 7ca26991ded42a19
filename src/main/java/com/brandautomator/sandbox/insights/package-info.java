/**
 * What accounts and their media brought (graph-api.md, section 7).
 */
@NullMarked
package com.brandautomator.sandbox.insights;

import org.jspecify.annotations.NullMarked;
