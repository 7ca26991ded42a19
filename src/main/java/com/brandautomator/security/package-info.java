/**
 * Who calls: the filter chain, the platform's JWT and the CallerId. Knows no slice.
 */
@ApplicationModule(displayName = "security", allowedDependencies = { "web" })
@NullMarked
package com.brandautomator.security;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
