/**
 * The Instagram integration of the AI Brand Automator platform. Each package below is a
 * module; docs/architecture.md says who may use whom.
 */
@NullMarked
package com.brandautomator;

import org.jspecify.annotations.NullMarked;
