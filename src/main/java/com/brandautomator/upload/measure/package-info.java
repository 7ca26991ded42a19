/**
 * What a file really is, told from its bytes: heads, markers and boxes, never pixels or
 * samples. Reads through a window of fixed size and keeps nothing but what it measured,
 * so that a hostile file costs no more than an honest one.
 */
@NullMarked
package com.brandautomator.upload.measure;

import org.jspecify.annotations.NullMarked;
