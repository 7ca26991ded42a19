/**
 * What other rooms may know of files: how an address of one may look, what is wrong with
 * one that we hold, and that it is needed.
 */
@NamedInterface("files")
@NullMarked
package com.brandautomator.upload.files;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
