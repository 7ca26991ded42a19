package com.brandautomator.sandbox.protocol;

import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Refuses every path that no other controller knows.
 */
@GraphEdges
class UnknownPathController {

	@RequestMapping("/{*rest}")
	GraphAnswer refuse(GraphCall call) {
		if (call.method().equals("GET")) {
			throw GraphErrors.unknownPath(call.path());
		}
		throw GraphErrors.unsupported(call, call.subject());
	}

}
