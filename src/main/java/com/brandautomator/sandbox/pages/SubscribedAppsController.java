package com.brandautomator.sandbox.pages;

import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whether webhooks are sent for a Page's account, asked with the Page token
 * (graph-api.md, section 9.2).
 */
@GraphEdges
class SubscribedAppsController {

	private static final String PATH = "/{page:\\d+}/subscribed_apps";

	private final Pages pages;

	SubscribedAppsController(Pages pages) {
		this.pages = pages;
	}

	@GetMapping(PATH)
	GraphAnswer list(@PathVariable String page, Viewer viewer, GraphCall call) {
		FacebookPage found = find(page, viewer, call);
		return GraphAnswer.data(found.subscribed() ? List.of(Map.of("id", SandboxProperties.APP_ID, "name", "Sandbox",
				"subscribed_fields", found.subscribedFields().split(","))) : List.of());
	}

	@PostMapping(PATH)
	GraphAnswer subscribe(@PathVariable String page, Viewer viewer, GraphCall call) {
		this.pages.subscribe(find(page, viewer, call).id(), true, call.demand("subscribed_fields"));
		return GraphAnswer.success();
	}

	@DeleteMapping(PATH)
	GraphAnswer unsubscribe(@PathVariable String page, Viewer viewer, GraphCall call) {
		FacebookPage found = find(page, viewer, call);
		this.pages.subscribe(found.id(), false, found.subscribedFields());
		return GraphAnswer.success();
	}

	private FacebookPage find(String page, Viewer viewer, GraphCall call) {
		FacebookPage found = this.pages.find(page, viewer).orElseThrow(() -> GraphErrors.unsupported(call, page));
		if (viewer.page().isEmpty()) {
			throw new GraphError(210, "(#210) A page access token is required to request this resource.");
		}
		if (!viewer.may(Scopes.PAGES_MANAGE_METADATA)) {
			throw new GraphError(200, "(#200) Requires pages_manage_metadata permission to manage the object");
		}
		return found;
	}

}
