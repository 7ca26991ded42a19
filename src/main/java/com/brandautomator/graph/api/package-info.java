/**
 * The Graph API's edges as typed HTTP interfaces. Only instagram and threads may call
 * them.
 */
@NamedInterface("api")
@NullMarked
package com.brandautomator.graph.api;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
