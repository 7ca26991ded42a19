package com.brandautomator.upload;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.brandautomator.web.FieldProblem;
import com.brandautomator.web.InvalidInput;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Refuses a form that gives a field twice, once it is here: of two files one would be
 * dropped without a word.
 */
class RepeatedFields implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, ServletException {
		// filters may have wrapped it again by now
		MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
		if (form != null && !WebAsyncUtils.getAsyncManager(request).hasConcurrentResult()) {
			// a form that cannot be read is refused as everywhere else
			form.getMultiFileMap();
			Set<String> seen = new HashSet<>();
			List<FieldProblem> repeated = form.getParts()
				.stream()
				.map(Part::getName)
				.filter((name) -> !seen.add(name))
				.distinct()
				.map((name) -> new FieldProblem(name, "must be given once"))
				.toList();
			if (!repeated.isEmpty()) {
				throw new InvalidInput(repeated);
			}
		}
		return true;
	}

}
