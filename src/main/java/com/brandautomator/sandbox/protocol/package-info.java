/**
 * How the Graph API speaks: versions, parameters, fields, cursors, the error envelope,
 * usage headers, and the ways in which it fails. Knows nothing of what it speaks about.
 */
@NullMarked
package com.brandautomator.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
