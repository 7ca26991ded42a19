package com.brandautomator.sandbox.files;

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
 * Serves pictures and videos as Instagram's CDN does, to whoever knows the address, whole
 * or by ranges.
 */
@RestController
@WhenSandboxEnabled
@RequestMapping("/sandbox/cdn")
class CdnController {

	private final Files files;

	private final Accounts accounts;

	CdnController(Files files, Accounts accounts) {
		this.files = files;
		this.accounts = accounts;
	}

	@GetMapping({ "/{key}.jpg", "/{key}.mp4" })
	ResponseEntity<Resource> file(@PathVariable String key) {
		return this.files.find(key)
			.map((file) -> answer(MediaType.parseMediaType(file.type()), new KeptFile(file, this.files)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/thumbnail/{key}.jpg")
	ResponseEntity<Resource> thumbnail(@PathVariable String key) {
		return this.files.find(key)
			.map((file) -> answer(MediaType.IMAGE_JPEG, drawing(file.key())))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@GetMapping("/profile/{account}.jpg")
	ResponseEntity<Resource> profilePicture(@PathVariable String account) {
		return this.accounts.find(account)
			.map((found) -> answer(MediaType.IMAGE_JPEG, drawing(found.username())))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	private static Resource drawing(String name) {
		return new ByteArrayResource(Drawing.of(name, 320));
	}

	private static ResponseEntity<Resource> answer(MediaType type, Resource body) {
		return ResponseEntity.ok().contentType(type).body(body);
	}

}
