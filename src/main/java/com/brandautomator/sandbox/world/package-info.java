/**
 * What the sandbox is made of: its clock, its settings, its ids, the schema and the cast
 * of the first day. Knows nothing of HTTP; used by every other package of the sandbox.
 */
@NullMarked
package com.brandautomator.sandbox.world;

import org.jspecify.annotations.NullMarked;
