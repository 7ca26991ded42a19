/**
 * What is on the Instagram account: lists and single media, deleting them and switching
 * their comments.
 */
@ApplicationModule(displayName = "media", allowedDependencies = { "instagram", "graph::model", "security", "web" })
@NullMarked
package com.brandautomator.media;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
