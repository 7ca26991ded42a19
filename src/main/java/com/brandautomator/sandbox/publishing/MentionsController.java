package com.brandautomator.sandbox.publishing;

import java.util.Optional;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answers where strangers mentioned an account (graph-api.md, section 6).
 */
@GraphEdges
class MentionsController {

	private final Accounts accounts;

	private final Mentions mentions;

	private final Ids ids;

	private final SandboxClock clock;

	MentionsController(Accounts accounts, Mentions mentions, Ids ids, SandboxClock clock) {
		this.accounts = accounts;
		this.mentions = mentions;
		this.ids = ids;
		this.clock = clock;
	}

	@PostMapping("/{account:\\d+}/mentions")
	GraphAnswer answer(@PathVariable String account, Viewer viewer, GraphCall call) {
		this.accounts.seen(viewer, account, call);
		viewer.demand(Scopes.MANAGE_COMMENTS);
		String medium = call.demand("media_id");
		Optional<String> comment = call.parameter("comment_id");
		Mention mention = this.mentions.find(comment.orElse(medium), account, comment.isPresent())
			.filter((it) -> it.mediumId().equals(medium))
			.orElseThrow(() -> GraphErrors.unsupported(call, comment.orElse(medium)));
		String id = this.ids.comment();
		this.mentions.answer(mention, id, call.demand("message"), this.clock.now());
		return GraphAnswer.id(id);
	}

}
