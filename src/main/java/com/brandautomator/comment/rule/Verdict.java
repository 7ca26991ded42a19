package com.brandautomator.comment.rule;

/**
 * Which rule decides about a comment, and what it found.
 */
record Verdict(long ruleId, RuleAction action, Match match) {
}
