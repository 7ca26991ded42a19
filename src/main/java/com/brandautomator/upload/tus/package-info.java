/**
 * The tus protocol 1.0 (https://tus.io/protocols/resumable-upload): how a file comes in
 * pieces. Knows no rows; what is known of files comes by {@code TusFiles}.
 */
@NullMarked
package com.brandautomator.upload.tus;

import org.jspecify.annotations.NullMarked;
