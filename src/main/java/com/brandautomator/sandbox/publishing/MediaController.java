package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.Listing;
import com.brandautomator.sandbox.protocol.SliceRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What an account published, and the comments on it (graph-api.md, sections 5.1 and 6).
 */
@GraphEdges
class MediaController {

	private final Accounts accounts;

	private final Media media;

	private final MediumNodes nodes;

	private final Comments comments;

	private final Listing listing;

	MediaController(Accounts accounts, Media media, MediumNodes nodes, Comments comments, Listing listing) {
		this.accounts = accounts;
		this.media = media;
		this.nodes = nodes;
		this.comments = comments;
		this.listing = listing;
	}

	@GetMapping("/{account:\\d+}/media")
	GraphAnswer media(@PathVariable String account, Viewer viewer, GraphCall call) {
		return this.listing.answer(call,
				this.media.of(this.accounts.seen(viewer, account, call).id(), call).map(this.nodes::show));
	}

	@GetMapping("/{medium:\\d+}/comments")
	GraphAnswer comments(@PathVariable String medium, Viewer viewer, GraphCall call) {
		Medium found = this.media.find(medium)
			.filter((it) -> this.accounts.sees(viewer, it.accountId()))
			.orElseThrow(() -> GraphErrors.unsupported(call, medium));
		viewer.demand(Scopes.MANAGE_COMMENTS);
		return this.listing.answer(call, this.comments.of(found.id(), SliceRequest.of(call, 50)).map(Comment::node));
	}

}
