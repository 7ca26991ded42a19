package com.brandautomator.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * The API page: what is true of every operation is said here once.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		// what it holds is the answer, as it is of a Callable
		SpringDocUtils.getConfig().addResponseWrapperToIgnore(WebAsyncTask.class);
	}

	@Bean
	OpenAPI api() {
		return new OpenAPI()
			.info(new Info().title("AI Brand Automator: Instagram")
				.version("v1")
				.description("Connect an Instagram account, publish to it, read what is there and what happens. "
						+ "Every path also answers without its trailing slash."))
			.components(new Components().addSecuritySchemes("bearer",
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.bearerFormat("JWT")
						.description("The platform's JWT")))
			.addSecurityItem(new SecurityRequirement().addList("bearer"));
	}

	@Bean
	GlobalOpenApiCustomizer everyRefusalIsAProblem() {
		return new ProblemInApi();
	}

	/** Swagger's Jackson is version 2 and knows nothing of our naming strategy. */
	@Bean
	ModelResolver snakeCaseSchemas() {
		return new ModelResolver(Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
	}

}
