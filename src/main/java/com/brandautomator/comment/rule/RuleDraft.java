package com.brandautomator.comment.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule that somebody wants to have.
 */
record RuleDraft(@Nullable String name, Conditions conditions, RuleAction action, boolean enabled) {
}
