package com.brandautomator.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * Which path takes how large a body; the first line that matches counts.
 */
class BodyLimits {

	/** Uploads have limits of their own, by the file's kind. */
	static final DataSize UNLIMITED = DataSize.ofBytes(Long.MAX_VALUE);

	private static final RequestMatcher WEBHOOK = new OrRequestMatcher(path("/instagram/webhook/"),
			path("/api/v1/automation/instagram/webhook/"));

	private static final RequestMatcher FILES = new OrRequestMatcher(path("/api/v1/automation/instagram/stories/"),
			path("/api/v1/automation/instagram/media/validate/"), path("/api/v1/automation/instagram/media/uploads/"));

	/** Videos on their way to the sandbox, which checks their size. */
	private static final RequestMatcher RUPLOAD = path("/sandbox/ig-api-upload/**");

	private final List<Line> lines;

	private final Duration time;

	BodyLimits(RequestLimitsProperties limits) {
		this.lines = List.of(new Line(WEBHOOK, limits.webhook()), new Line(BodyLimits::isTusChunk, UNLIMITED),
				new Line(BodyLimits::isMultipart, UNLIMITED), new Line(RUPLOAD, UNLIMITED),
				new Line(path("/api/**"), limits.body()), new Line(path("/**"), limits.webhook()));
		this.time = limits.bodyTime();
	}

	/**
	 * How long a limited body may take.
	 */
	Duration time() {
		return this.time;
	}

	DataSize of(HttpServletRequest request) {
		return this.lines.stream()
			.filter((line) -> line.matcher().matches(request))
			.map(Line::limit)
			.findFirst()
			.orElse(UNLIMITED);
	}

	/**
	 * Whether a body is read as bytes: neither an upload, nor a form, which the container
	 * reads itself. A webhook's bytes are signed, whatever type it claims.
	 */
	boolean isOursToRead(HttpServletRequest request) {
		return of(request) != UNLIMITED
				&& (WEBHOOK.matches(request) || !hasType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE));
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	/**
	 * tus 1.0: the bytes come by PATCH, or by POST when the upload is created with them.
	 */
	private static boolean isTusChunk(HttpServletRequest request) {
		return path("/api/v1/automation/instagram/uploads/**").matches(request)
				&& hasType(request, "application/offset+octet-stream")
				&& (HttpMethod.PATCH.matches(request.getMethod()) || HttpMethod.POST.matches(request.getMethod()));
	}

	/**
	 * spring.servlet.multipart limits these; nobody else is to fill the disk.
	 */
	private static boolean isMultipart(HttpServletRequest request) {
		return FILES.matches(request) && hasType(request, "multipart/");
	}

	private static boolean hasType(HttpServletRequest request, String start) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(start);
	}

	private record Line(RequestMatcher matcher, DataSize limit) {

	}

}
