/**
 * What must be right before anything starts: the secrets and the database of
 * .env.example. Whoever refuses to start throws a StartRefusedException; it ends the
 * start with one line that names the setting.
 */
@ApplicationModule(displayName = "start", allowedDependencies = { "crypto" })
@NullMarked
package com.brandautomator.start;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
