package com.brandautomator.sandbox.publishing;

import java.util.Map;

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

	private final ContainerMaker maker;

	private final Publisher publisher;

	private final PublishingQuota quota;

	PublishingController(Accounts accounts, ContainerMaker maker, Publisher publisher, PublishingQuota quota) {
		this.accounts = accounts;
		this.maker = maker;
		this.publisher = publisher;
		this.quota = quota;
	}

	@PostMapping("/{account:\\d+}/media")
	GraphAnswer create(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = publishable(account, viewer, call);
		ContainerRequest request = ContainerRequest.of(call);
		String id = this.maker.make(owner, request);
		call.concernsContainer(id);
		return request.resumable() ? new GraphAnswer(Map.of("id", id, "uri", UploadController.address(call, id)))
				: GraphAnswer.id(id);
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
