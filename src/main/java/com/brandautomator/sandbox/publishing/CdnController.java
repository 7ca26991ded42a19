package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.world.WhenSandboxEnabled;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves pictures as Instagram's CDN does, to whoever knows the address.
 */
@RestController
@WhenSandboxEnabled
@RequestMapping("/sandbox/cdn")
class CdnController {

	private final Images images;

	private final Accounts accounts;

	CdnController(Images images, Accounts accounts) {
		this.images = images;
		this.accounts = accounts;
	}

	@GetMapping("/{key}.jpg")
	ResponseEntity<Resource> picture(@PathVariable String key) {
		return this.images.find(key).map(CdnController::jpeg).orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/profile/{account}.jpg")
	ResponseEntity<Resource> profilePicture(@PathVariable String account) {
		return this.accounts.find(account)
			.map((found) -> jpeg(Drawing.of(found.username(), 320)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static ResponseEntity<Resource> jpeg(byte[] image) {
		return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(new ByteArrayResource(image));
	}

}
