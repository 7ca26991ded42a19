package com.brandautomator.upload.files;

import java.util.UUID;

/**
 * A file that was given to us.
 *
 * @param id which one
 * @param address where Meta fetches it
 * @param isVideo what it is
 */
public record GivenFile(UUID id, String address, boolean isVideo) {
}
