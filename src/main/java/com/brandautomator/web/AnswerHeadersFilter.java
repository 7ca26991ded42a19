package com.brandautomator.web;

import java.util.List;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Writes the protecting headers on error dispatches, too: Tomcat makes some without a
 * request that passed the filters.
 */
class AnswerHeadersFilter extends HeaderWriterFilter {

	AnswerHeadersFilter(List<HeaderWriter> writers) {
		super(writers);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
