package com.brandautomator.sandbox.video;

import java.nio.ByteBuffer;

/**
 * A box of a file.
 *
 * @param type four characters
 * @param content what follows its header
 */
record Box(String type, ByteBuffer content) {
}
