/**
 * Why a caller's tokens cannot be opened: nothing is connected, or Meta has refused them.
 * Other rooms may branch on these; only account throws them.
 */
@NamedInterface("problems")
@NullMarked
package com.brandautomator.account.problems;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
