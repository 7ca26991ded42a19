package com.brandautomator.sandbox.files;

/**
 * What is known of a kept file.
 */
record StoredFile(String key, String type, long size) {
}
