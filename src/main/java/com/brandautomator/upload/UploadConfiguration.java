package com.brandautomator.upload;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the admission before every address that takes files.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration implements WebMvcConfigurer {

	private final UploadAdmission admission;

	UploadConfiguration(UploadAdmission admission) {
		this.admission = admission;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.admission)
			.addPathPatterns("/api/v1/automation/instagram/media/validate/",
					"/api/v1/automation/instagram/media/uploads/", "/api/v1/automation/instagram/stories/");
	}

}
