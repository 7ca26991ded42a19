package com.brandautomator.sandbox.hashtags;

import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Account;
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
 * Searches hashtags and lists what is under them; each counts for the account that asks.
 */
@GraphEdges
class HashtagsController {

	private final Accounts accounts;

	private final Hashtags hashtags;

	private final HashtagQueries queries;

	private final Strangers strangers;

	private final Listing listing;

	HashtagsController(Accounts accounts, Hashtags hashtags, HashtagQueries queries, Strangers strangers,
			Listing listing) {
		this.accounts = accounts;
		this.hashtags = hashtags;
		this.queries = queries;
		this.strangers = strangers;
		this.listing = listing;
	}

	@GetMapping("/ig_hashtag_search")
	GraphAnswer search(Viewer viewer, GraphCall call) {
		Account account = asking(viewer, call);
		Hashtag hashtag = this.hashtags.named(call.demand("q"));
		this.queries.count(account.id(), hashtag.id());
		return GraphAnswer.data(List.of(Map.of("id", hashtag.id())));
	}

	@GetMapping("/{hashtag:\\d+}/top_media")
	GraphAnswer top(@PathVariable String hashtag, Viewer viewer, GraphCall call) {
		Hashtag found = counted(hashtag, viewer, call);
		return this.listing.answer(call, this.strangers.top(found, SliceRequest.of(call, 50)));
	}

	@GetMapping("/{hashtag:\\d+}/recent_media")
	GraphAnswer recent(@PathVariable String hashtag, Viewer viewer, GraphCall call) {
		Hashtag found = counted(hashtag, viewer, call);
		return this.listing.answer(call, this.strangers.recent(found, SliceRequest.of(call, 50)));
	}

	@GetMapping("/{account:\\d+}/recently_searched_hashtags")
	GraphAnswer recentlySearched(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account owner = this.accounts.seen(viewer, account, call);
		return GraphAnswer.data(this.queries.recent(owner.id())
			.stream()
			.limit(SliceRequest.of(call, 30).limit())
			.map((id) -> Map.of("id", id))
			.toList());
	}

	private Hashtag counted(String id, Viewer viewer, GraphCall call) {
		Account account = asking(viewer, call);
		Hashtag hashtag = this.hashtags.find(id).orElseThrow(() -> GraphErrors.unsupported(call, id));
		this.queries.count(account.id(), hashtag.id());
		return hashtag;
	}

	private Account asking(Viewer viewer, GraphCall call) {
		return this.accounts.seen(viewer, call.demand("user_id"), call);
	}

}
