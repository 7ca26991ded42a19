package com.brandautomator.security;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * Shows on the API page where nobody signs in.
 */
@Component
class OpenPathsInApi implements GlobalOpenApiCustomizer {

	@Override
	public void customise(OpenAPI api) {
		if (api.getPaths() != null) {
			api.getPaths().forEach(OpenPathsInApi::open);
		}
	}

	private static void open(String path, PathItem item) {
		PathContainer parsed = PathContainer.parsePath(path);
		item.readOperationsMap().forEach((method, operation) -> {
			if (OpenPath.isOpen(method.name(), parsed)) {
				operation.setSecurity(List.of());
			}
		});
	}

}
