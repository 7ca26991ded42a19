package com.brandautomator.sandbox.insights;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.protocol.Nodes;
import com.brandautomator.sandbox.publishing.Popularities;
import com.brandautomator.sandbox.publishing.Popularities.Seen;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells what an account or a medium brought.
 */
@GraphEdges
class InsightsController {

	private final Nodes nodes;

	private final Accounts accounts;

	private final Popularities popularities;

	private final AccountInsights ofAccounts;

	private final MediumInsights ofMedia;

	InsightsController(Nodes nodes, Accounts accounts, Popularities popularities, AccountInsights ofAccounts,
			MediumInsights ofMedia) {
		this.nodes = nodes;
		this.accounts = accounts;
		this.popularities = popularities;
		this.ofAccounts = ofAccounts;
		this.ofMedia = ofMedia;
	}

	@GetMapping("/{id:\\d+}/insights")
	GraphAnswer insights(@PathVariable String id, Viewer viewer, GraphCall call) {
		if (this.nodes.find(id).filter((node) -> node.kind() == NodeKind.MEDIUM).isPresent()) {
			Seen seen = this.popularities.seen(id, viewer, call);
			viewer.demand(Scopes.MANAGE_INSIGHTS);
			return GraphAnswer.data(this.ofMedia.answer(id, seen, call));
		}
		var account = this.accounts.seen(viewer, id, call);
		viewer.demand(Scopes.MANAGE_INSIGHTS);
		return GraphAnswer.data(this.ofAccounts.answer(account, call));
	}

}
