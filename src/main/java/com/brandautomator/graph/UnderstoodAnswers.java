package com.brandautomator.graph;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/**
 * Turns an answer that is JSON, but not what was asked for, into a failure like any
 * other: a write may have happened although its answer makes no sense.
 */
class UnderstoodAnswers extends HttpExchangeAdapterDecorator {

	private static final Logger logger = LoggerFactory.getLogger(UnderstoodAnswers.class);

	UnderstoodAnswers(HttpExchangeAdapter delegate) {
		super(delegate);
	}

	@Override
	public <T> T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> type) {
		try {
			T body = super.exchangeForBody(request, type);
			if (body == null) {
				throw incomprehensible(request, type, null);
			}
			return body;
		}
		catch (RestClientException ex) {
			throw incomprehensible(request, type, ex);
		}
	}

	// The cause is left out: its message may quote the answer, and that may hold a token.
	private GraphException incomprehensible(HttpRequestValues request, ParameterizedTypeReference<?> type,
			@Nullable Exception ex) {
		logger.warn("Meta's answer to {} {} is no {} ({})", request.getHttpMethod(), request.getUriTemplate(),
				type.getType().getTypeName(), (ex != null) ? ex.getClass().getSimpleName() : "empty");
		Kind kind = (request.getHttpMethod() == HttpMethod.GET) ? Kind.TRANSIENT : Kind.OUTCOME_UNKNOWN;
		return kind.exception(GraphError.NONE);
	}

}
