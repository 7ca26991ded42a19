package com.brandautomator.sandbox.publishing;

import org.jspecify.annotations.Nullable;

/**
 * A container to be made.
 *
 * @param fileKey its picture
 * @param coverKey the cover of its video
 */
record NewContainer(String accountId, ContainerRequest request, @Nullable String fileKey, @Nullable String coverKey) {
}
