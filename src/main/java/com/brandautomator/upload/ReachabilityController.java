package com.brandautomator.upload;

import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says whether Instagram can fetch what we host.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/media/reachability", produces = MediaType.APPLICATION_JSON_VALUE)
class ReachabilityController {

	private final Reachability reachability;

	ReachabilityController(Reachability reachability) {
		this.reachability = reachability;
	}

	@GetMapping("/")
	Callable<Reachability.Answer> check(CallerId caller) {
		return this.reachability::check;
	}

}
