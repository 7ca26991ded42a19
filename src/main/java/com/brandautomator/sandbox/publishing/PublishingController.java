package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Container, publish, quota (graph-api.md, sections 3.1, 3.5 and 3.7).
 */
@GraphEdges
class PublishingController {

	private final Accounts accounts;

	private final Images images;

	private final Containers containers;

	private final Publisher publisher;

	private final PublishingQuota quota;

	PublishingController(Accounts accounts, Images images, Containers containers, Publisher publisher,
			PublishingQuota quota) {
		this.accounts = accounts;
		this.images = images;
		this.containers = containers;
		this.publisher = publisher;
		this.quota = quota;
	}

	@PostMapping("/{account:\\d+}/media")
	GraphAnswer create(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = publishable(account, viewer, call);
		ContainerRequest request = ContainerRequest.of(call);
		String id = this.containers.create(owner, request, this.images.obtain(owner, request.imageUrl()));
		call.concernsContainer(id);
		return GraphAnswer.id(id);
	}

	@PostMapping("/{account:\\d+}/media_publish")
	GraphAnswer publish(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = publishable(account, viewer, call);
		String container = call.demand("creation_id");
		call.concernsContainer(container);
		return GraphAnswer.id(this.publisher.publish(owner.id(), container));
	}

	@GetMapping("/{account:\\d+}/content_publishing_limit")
	GraphAnswer quota(@PathVariable String account, Viewer viewer, GraphCall call) {
		return this.quota.of(publishable(account, viewer, call), call);
	}

	private Account publishable(String account, Viewer viewer, GraphCall call) {
		Account owner = this.accounts.seen(viewer, account, call);
		viewer.demand(Scopes.CONTENT_PUBLISH);
		return owner;
	}

}
