package com.brandautomator.sandbox.protocol;

import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the one style sheet of the sandbox's pages.
 */
@RestController
@WhenSandboxEnabled
class StyleController {

	@GetMapping("/sandbox/style.css")
	ResponseEntity<Resource> style() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "css"))
			.body(new ClassPathResource("sandbox/style.css"));
	}

}
