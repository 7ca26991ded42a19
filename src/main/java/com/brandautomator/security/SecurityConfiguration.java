package com.brandautomator.security;

import org.springframework.core.env.Environment;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.DefaultRequestRejectedHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Who may come in: everybody outside the API, the platform's JWT inside it. No session,
 * no cookie, no form. What is refused is thrown, and rendered by SignInAdvice.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/**
	 * Where the browser comes back from Facebook, signed in or not. A page that hands the
	 * code on sends its JWT, which then must be good.
	 */
	private static final String CALLBACK = "/api/v1/automation/instagram/callback/";

	/**
	 * The management port is for actuator alone.
	 */
	@Bean
	@Order(0)
	SecurityFilterChain managementChain(HttpSecurity http, Environment environment) {
		stateless(http)
			.securityMatcher((request) -> !request.getRequestURI().startsWith("/actuator")
					&& String.valueOf(request.getLocalPort()).equals(environment.getProperty("local.management.port"))
					&& !String.valueOf(request.getLocalPort()).equals(environment.getProperty("local.server.port")))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(
					(request, response, ex) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.denyAll());
		return http.build();
	}

	@Bean
	@Order(1)
	SecurityFilterChain openChain(HttpSecurity http) {
		stateless(http).securityMatcher(SecurityConfiguration::isOpen)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain callerChain(HttpSecurity http) {
		stateless(http)
			.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(this::caller))
				.authenticationEntryPoint(SecurityConfiguration::refuse))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(SecurityConfiguration::refuse)
				.accessDeniedHandler((request, response, ex) -> {
					throw ex;
				}))
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
						.permitAll()
						.requestMatchers(HttpMethod.GET, CALLBACK)
						.permitAll()
						.anyRequest()
						.authenticated());
		return http.build();
	}

	/**
	 * Any method passes, so that an unknown one is answered 405 with Allow and not 400.
	 */
	@Bean
	HttpFirewall httpFirewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		return firewall;
	}

	@Bean
	RequestRejectedHandler requestRejectedHandler() {
		return new DefaultRequestRejectedHandler();
	}

	private static boolean isOpen(HttpServletRequest request) {
		return OpenPath.isOpen(request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
	}

	private static HttpSecurity stateless(HttpSecurity http) {
		// no CSRF: a browser never adds a Bearer token by itself
		return http.csrf(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
	}

	private AbstractAuthenticationToken caller(Jwt jwt) {
		return new JwtAuthenticationToken(jwt, List.of(), CallerClaims.callerOf(jwt).orElseThrow().value());
	}

	private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex) {
		throw ex;
	}

}
