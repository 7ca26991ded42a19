package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies over the limit: by their announced length at once, otherwise while they
 * are read, so that a body without a length is stopped, too. Keeps none in memory.
 */
class BodyLimitFilter extends OncePerRequestFilter {

	private final BodyLimits limits;

	BodyLimitFilter(BodyLimits limits) {
		this.limits = limits;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataSize limit = this.limits.of(request);
		if (request.getContentLengthLong() > limit.toBytes()) {
			throw new BodyTooLarge(limit);
		}
		chain.doFilter(
				(limit != BodyLimits.UNLIMITED) ? new LimitedRequest(request, limit, this.limits.time()) : request,
				response);
	}

}
