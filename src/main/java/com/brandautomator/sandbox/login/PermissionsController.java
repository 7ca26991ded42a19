package com.brandautomator.sandbox.login;

import java.util.Map;

import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphEdges;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the person granted, and taking it back (graph-api.md, section 1.7).
 */
@GraphEdges
class PermissionsController {

	private final People people;

	private final Tokens tokens;

	PermissionsController(People people, Tokens tokens) {
		this.people = people;
		this.tokens = tokens;
	}

	@GetMapping("/me/permissions")
	GraphAnswer list(Viewer viewer) {
		return GraphAnswer.data(this.people.permissions(viewer.person().id())
			.stream()
			.map((permission) -> Map.of("permission", permission.name(), "status",
					permission.granted() ? "granted" : "declined"))
			.toList());
	}

	@DeleteMapping("/me/permissions")
	GraphAnswer removeApp(Viewer viewer) {
		this.tokens.change(viewer.person().id(), TokenState.APP_REMOVED);
		return GraphAnswer.success();
	}

	@DeleteMapping("/me/permissions/{permission}")
	GraphAnswer revoke(@PathVariable String permission, Viewer viewer) {
		this.people.revoke(viewer.person().id(), permission);
		return GraphAnswer.success();
	}

}
