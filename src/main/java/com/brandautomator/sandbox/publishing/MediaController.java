package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.Listing;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxClock;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What an account published (graph-api.md, section 5.1).
 */
@GraphEdges
class MediaController {

	private final Accounts accounts;

	private final Media media;

	private final MediumNodes nodes;

	private final Listing listing;

	private final SandboxClock clock;

	MediaController(Accounts accounts, Media media, MediumNodes nodes, Listing listing, SandboxClock clock) {
		this.accounts = accounts;
		this.media = media;
		this.nodes = nodes;
		this.listing = listing;
		this.clock = clock;
	}

	@GetMapping("/{account:\\d+}/media")
	GraphAnswer media(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = this.accounts.seen(viewer, account, call);
		return this.listing.answer(call, this.nodes.show(this.media.of(owner.id(), call), call.fields()));
	}

	@GetMapping("/{account:\\d+}/stories")
	GraphAnswer stories(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = this.accounts.seen(viewer, account, call);
		return this.listing.answer(call, this.nodes.show(
				this.media.stories(owner.id(), this.clock.now().minus(Media.STORY_LIFE), SliceRequest.of(call, 100)),
				call.fields()));
	}

	@GetMapping("/{medium:\\d+}/children")
	GraphAnswer children(@PathVariable String medium, Viewer viewer, GraphCall call) {
		return GraphAnswer.data(this.nodes.children(this.media.seen(medium, viewer, call))
			.stream()
			.map((child) -> child.select(call.fields()))
			.toList());
	}

}
