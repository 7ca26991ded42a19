/**
 * Who is logged in: the login dialog and its personas, codes, tokens and how they die,
 * permissions, {@code debug_token} (graph-api.md, section 1).
 */
@NullMarked
package com.brandautomator.sandbox.login;

import org.jspecify.annotations.NullMarked;
