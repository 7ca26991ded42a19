package com.brandautomator.comment.rule;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Reads what a rule does from a query; an empty word is none.
 */
@Component
class RuleActionConverter implements Converter<String, RuleAction> {

	@Override
	public @Nullable RuleAction convert(String word) {
		return word.isEmpty() ? null : RuleAction.of(word);
	}

}
