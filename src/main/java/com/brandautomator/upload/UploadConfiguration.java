package com.brandautomator.upload;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the admission, and a look at the form, before every address that takes files.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration implements WebMvcConfigurer {

	private static final List<String> FORMS = List.of("/api/v1/automation/instagram/media/validate/",
			"/api/v1/automation/instagram/media/uploads/", "/api/v1/automation/instagram/stories/");

	private final UploadAdmission admission;

	UploadConfiguration(UploadAdmission admission) {
		this.admission = admission;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.admission).addPathPatterns(FORMS);
		registry.addInterceptor(new RepeatedFields()).addPathPatterns(FORMS);
	}

}
