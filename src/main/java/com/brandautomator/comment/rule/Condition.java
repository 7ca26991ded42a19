package com.brandautomator.comment.rule;

import java.util.Optional;

/**
 * One thing that a rule looks for.
 */
interface Condition {

	Optional<Match> find(JudgedComment comment);

}
