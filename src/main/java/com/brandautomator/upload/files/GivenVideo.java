package com.brandautomator.upload.files;

import java.util.UUID;

/**
 * A video that a person gave us, whole and stored.
 *
 * @param id which one
 * @param size in bytes
 * @param uploaded how many bytes came from the person, as the upload itself has it
 */
public record GivenVideo(UUID id, long size, long uploaded) {
}
