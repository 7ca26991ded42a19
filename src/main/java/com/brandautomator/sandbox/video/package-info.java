/**
 * What can be told of a video from the boxes of its file (ISO/IEC 14496-12).
 */
@NullMarked
package com.brandautomator.sandbox.video;

import org.jspecify.annotations.NullMarked;
