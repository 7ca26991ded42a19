/**
 * Who is connected: the social profile of each caller, the Instagram accounts linked to
 * it, and their sealed tokens. Does not call Meta. Only instagram (and threads) may open
 * a token; other rooms see profiles without tokens.
 */
@ApplicationModule(displayName = "account", allowedDependencies = { "crypto", "security" })
@NullMarked
package com.brandautomator.account;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
