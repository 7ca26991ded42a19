/**
 * Where the bytes of files lie: a folder of this machine, or a bucket that speaks S3's
 * protocol. Knows keys that the service made up, never a name that a person gave.
 */
@NullMarked
package com.brandautomator.upload.store;

import org.jspecify.annotations.NullMarked;
