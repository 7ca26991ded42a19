/**
 * Meta's records and the sealed GraphException with its kinds. Every slice may branch on
 * them.
 */
@NamedInterface("model")
@NullMarked
package com.brandautomator.graph.model;

import org.springframework.modulith.NamedInterface;

import org.jspecify.annotations.NullMarked;
