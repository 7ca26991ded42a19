package com.brandautomator.sandbox.pages;

import java.util.List;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.Listing;
import com.brandautomator.sandbox.protocol.SliceRequest;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * The person behind a user token and their Pages; behind a Page token, the Page.
 */
@GraphEdges
class MeController {

	private final Pages pages;

	private final PageNodes nodes;

	private final PageReader reader;

	private final Listing listing;

	MeController(Pages pages, PageNodes nodes, PageReader reader, Listing listing) {
		this.pages = pages;
		this.nodes = nodes;
		this.reader = reader;
		this.listing = listing;
	}

	@GetMapping("/me")
	GraphAnswer me(Viewer viewer, GraphCall call) {
		return GraphAnswer.node(viewer.page()
			.map((page) -> this.reader.read(page, viewer, call))
			.orElseGet(() -> new GraphNode("User", "name,id").with("id", viewer.person().id())
				.with("name", viewer.person().name())), call);
	}

	@GetMapping("/me/accounts")
	GraphAnswer accounts(Viewer viewer, GraphCall call) {
		if (viewer.page().isPresent()) {
			throw GraphErrors.invalidParameter("Tried accessing nonexisting field (accounts) on node type (Page)");
		}
		if (!viewer.may(Scopes.PAGES_SHOW_LIST)) {
			return GraphAnswer.data(List.of());
		}
		return this.listing.answer(call,
				this.pages.listed(viewer, SliceRequest.of(call, 100)).map((page) -> this.nodes.inList(page, viewer)));
	}

}
