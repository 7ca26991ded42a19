package com.brandautomator.upload.tus;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that comes, or came, in pieces.
 *
 * @param id which one
 * @param name as its sender calls it
 * @param type its media type, as its sender says
 * @param length of the whole, in bytes
 * @param offset how many of them are here
 * @param expiresAt when it is given up
 */
public record TusFile(UUID id, String name, String type, long length, long offset, Instant expiresAt) {
}
