/**
 * What other rooms may know of files: how an address of one may look.
 */
@NamedInterface("files")
@NullMarked
package com.brandautomator.upload.files;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
