/**
 * Sealing of secrets that rest in the database. Knows keys and cipher texts, nothing of
 * who owns them.
 */
@ApplicationModule(displayName = "crypto", allowedDependencies = {})
@NullMarked
package com.brandautomator.crypto;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
