package com.brandautomator.web;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Completes every problem detail on its way out, and sends it as a problem whatever the
 * request accepts: a person's browser gets the sentence, too (RFC 9110, section 15.5.7).
 */
@ControllerAdvice
class ProblemBodyAdvice implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType,
			MediaType selectedContentType, Class<? extends HttpMessageConverter<?>> selectedConverterType,
			ServerHttpRequest request, ServerHttpResponse response) {
		if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest servletRequest) {
			if (problem.getInstance() == null) {
				problem.setInstance(Instance.of(servletRequest.getServletRequest().getRequestURI()));
			}
			ProblemBody.complete(problem, TraceId.of(servletRequest.getServletRequest()));
			response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
		return body;
	}

}
