package com.brandautomator.web;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The filters that every request passes before security, in this order. Spring's own come
 * first: character encoding, forwarded headers, and the observation that opens the span.
 */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

	private static final int AFTER_OBSERVATION = Ordered.HIGHEST_PRECEDENCE + 10;

	@Bean
	FilterRegistrationBean<TraceFilter> traceFilter(Tracer tracer) {
		FilterRegistrationBean<TraceFilter> filter = filter(new TraceFilter(tracer), 0);
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return filter;
	}

	@Bean
	FilterRegistrationBean<SlashFilter> slashFilter() {
		return filter(new SlashFilter(), 1);
	}

	@Bean
	FilterRegistrationBean<AnswerHeadersFilter> answerHeaders(ContentSecurityProperties settings) {
		FilterRegistrationBean<AnswerHeadersFilter> filter = filter(
				new AnswerHeadersFilter(AnswerHeaders.writers(settings)), 2);
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return filter;
	}

	@Bean
	FilterRegistrationBean<ProblemFilter> problemFilter(
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
		FilterRegistrationBean<ProblemFilter> filter = filter(new ProblemFilter(resolver), 3);
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return filter;
	}

	@Bean
	FilterRegistrationBean<CorsFilter> corsFilter(CorsProperties settings) {
		CorsFilter filter = new CorsFilter(CorsRules.of(settings.origins()));
		filter.setCorsProcessor(new ProblemCorsProcessor());
		return filter(filter, 4);
	}

	@Bean
	FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(RequestLimitsProperties limits) {
		return filter(new BodyLimitFilter(new BodyLimits(limits)), 5);
	}

	@Bean
	FilterRegistrationBean<BodyArrivalFilter> bodyArrivalFilter(RequestLimitsProperties limits) {
		FilterRegistrationBean<BodyArrivalFilter> filter = filter(new BodyArrivalFilter(new BodyLimits(limits)), 6);
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
		return filter;
	}

	private static <T extends Filter> FilterRegistrationBean<T> filter(T filter, int place) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(AFTER_OBSERVATION + place);
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		return registration;
	}

}
