package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.Listing;
import com.brandautomator.sandbox.protocol.SliceRequest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The portfolios of a person and the Pages they own or work on for clients.
 */
@GraphEdges
class BusinessController {

	private final Businesses businesses;

	private final Pages pages;

	private final PageNodes nodes;

	private final Listing listing;

	BusinessController(Businesses businesses, Pages pages, PageNodes nodes, Listing listing) {
		this.businesses = businesses;
		this.pages = pages;
		this.nodes = nodes;
		this.listing = listing;
	}

	@GetMapping("/me/businesses")
	GraphAnswer list(Viewer viewer, GraphCall call) {
		return GraphAnswer.data(this.businesses.of(viewer)
			.stream()
			.map((business) -> new GraphNode("Business", "id,name").with("id", business.id())
				.with("name", business.name())
				.select(call.fields()))
			.toList());
	}

	@GetMapping("/{business:\\d+}/{edge:owned_pages|client_pages}")
	GraphAnswer pages(@PathVariable String business, @PathVariable String edge, Viewer viewer, GraphCall call) {
		if (this.businesses.of(viewer).stream().noneMatch((it) -> it.id().equals(business))) {
			throw GraphErrors.unsupported(call, business);
		}
		return this.listing.answer(call, this.pages.ofBusiness(business, edge, viewer, SliceRequest.of(call, 100))
			.map((page) -> this.nodes.inList(page, viewer)));
	}

}
