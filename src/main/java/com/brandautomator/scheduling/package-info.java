/**
 * Durable jobs on db-scheduler, and the Clock. Knows no slice.
 */
@ApplicationModule(displayName = "scheduling", allowedDependencies = {})
@NullMarked
package com.brandautomator.scheduling;

import org.springframework.modulith.ApplicationModule;

import org.jspecify.annotations.NullMarked;
