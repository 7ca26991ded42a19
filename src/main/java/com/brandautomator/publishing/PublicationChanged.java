package com.brandautomator.publishing;

/**
 * A publication was changed; heard after the commit.
 *
 * @param publication as it stands now
 */
record PublicationChanged(PublicationView publication) {
}
