package com.brandautomator.upload;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An upload as its owner sees it (contract: media given to us).
 *
 * @param id which one
 * @param fileName as the person's file was called
 * @param fileSize bytes of the file that was given
 * @param bytesUploaded how many of them are here
 * @param bytesTransferred how many bytes Meta has
 * @param contentType of the file that was given
 * @param mediaType IMAGE, VIDEO, REELS or STORIES; null of a file that is refused as no
 * medium
 * @param status how far it is
 * @param containerId Meta's container that the bytes went to; null before
 * @param mediaId what it became; null before
 * @param errorMessage why nothing came of it; null otherwise
 * @param createdAt when it was announced
 * @param updatedAt when anything changed
 * @param completedAt when it could be published; null before
 * @param expiresAt when its bytes go, unless a publication holds them
 */
record UploadView(UUID id, String fileName, long fileSize, long bytesUploaded, long bytesTransferred,
		String contentType, @Nullable String mediaType, UploadStatus status, @Nullable String containerId,
		@Nullable String mediaId, @Nullable String errorMessage, Instant createdAt, Instant updatedAt,
		@Nullable Instant completedAt, Instant expiresAt) {
}
