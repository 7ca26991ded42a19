/**
 * Moderation of comments: rules that people write, what they find in a comment, and what
 * is done about it at Meta, once. Comments are judged in the drain's transaction; a
 * durable job acts on them.
 */
@NullMarked
package com.brandautomator.comment.rule;

import org.jspecify.annotations.NullMarked;
