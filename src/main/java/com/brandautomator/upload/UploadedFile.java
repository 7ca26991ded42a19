package com.brandautomator.upload;

import org.jspecify.annotations.Nullable;

/**
 * A file as a person gives it.
 *
 * @param name what they call it; null for nothing
 * @param size bytes
 * @param contentType what it is, or is said to be
 * @param mediaType IMAGE or VIDEO
 */
record UploadedFile(@Nullable String name, long size, String contentType, String mediaType) {
}
