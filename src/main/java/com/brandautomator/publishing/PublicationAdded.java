package com.brandautomator.publishing;

/**
 * A publication was made; heard within the same transaction.
 *
 * @param publication as it begins
 */
record PublicationAdded(PublicationView publication) {
}
