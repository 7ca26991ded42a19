/**
 * Facebook Pages, the portfolios that hold them and the Instagram accounts linked to
 * them: who sees which (graph-api.md, section 2).
 */
@NullMarked
package com.brandautomator.sandbox.pages;

import org.jspecify.annotations.NullMarked;
