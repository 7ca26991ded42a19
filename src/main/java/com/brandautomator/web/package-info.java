/**
 * What every HTTP answer shares: problem details, the slash filter, CORS, body limits,
 * trace ids. Open to all rooms, knows none of them but security.
 */
@ApplicationModule(displayName = "web", type = ApplicationModule.Type.OPEN, allowedDependencies = { "security" })
@NullMarked
package com.brandautomator.web;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
