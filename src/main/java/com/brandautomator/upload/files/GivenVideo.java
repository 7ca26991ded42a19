package com.brandautomator.upload.files;

import java.util.UUID;

/**
 * A video that a person gave us, whole and stored.
 *
 * @param id which one
 * @param size in bytes
 */
public record GivenVideo(UUID id, long size) {
}
