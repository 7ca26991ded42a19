/**
 * The client of Meta's Graph API: one road for every request, with token, proof,
 * time-outs, limits, usage throttle and errors applied. Knows no slice, no entity and no
 * caller.
 */
@ApplicationModule(displayName = "graph", allowedDependencies = {})
@NullMarked
package com.brandautomator.graph;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
