package com.brandautomator.sandbox.login;

import java.util.List;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the {@link Viewer} to controllers that ask for it, and refuses the call when its
 * token is dead.
 */
@SandboxPart
class ViewerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	private final Viewers viewers;

	ViewerArgument(Viewers viewers) {
		this.viewers = viewers;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Viewer.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binderFactory) {
		return this.viewers.of(GraphCall.of(request));
	}

}
