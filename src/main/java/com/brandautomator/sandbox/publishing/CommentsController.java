package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.Listing;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The comments on what was published, and the account's own (graph-api.md, section 6).
 */
@GraphEdges
class CommentsController {

	private final Media media;

	private final Comments comments;

	private final CommentReader reader;

	private final CommentNodes nodes;

	private final Ids ids;

	private final SandboxClock clock;

	private final Listing listing;

	CommentsController(Media media, Comments comments, CommentReader reader, CommentNodes nodes, Ids ids,
			SandboxClock clock, Listing listing) {
		this.media = media;
		this.comments = comments;
		this.reader = reader;
		this.nodes = nodes;
		this.ids = ids;
		this.clock = clock;
		this.listing = listing;
	}

	@GetMapping("/{medium:\\d+}/comments")
	GraphAnswer list(@PathVariable String medium, Viewer viewer, GraphCall call) {
		Medium found = this.media.seen(medium, viewer, call);
		viewer.demand(Scopes.MANAGE_COMMENTS);
		return this.listing.answer(call,
				this.nodes.show(this.comments.of(found.id(), SliceRequest.of(call, 50)), call.fields()));
	}

	@GetMapping("/{comment:\\d+}/replies")
	GraphAnswer answers(@PathVariable String comment, Viewer viewer, GraphCall call) {
		Comment found = this.reader.find(comment, viewer, call);
		return this.listing.answer(call,
				this.nodes.show(this.comments.answersTo(found.id(), SliceRequest.of(call, 50)), call.fields()));
	}

	@PostMapping("/{comment:\\d+}/replies")
	GraphAnswer answer(@PathVariable String comment, Viewer viewer, GraphCall call) {
		Comment found = this.reader.find(comment, viewer, call);
		Medium medium = this.media.seen(found.mediumId(), viewer, call);
		return add(medium, (found.parentId() != null) ? found.parentId() : found.id(), call);
	}

	@PostMapping("/{medium:\\d+}/comments")
	GraphAnswer write(@PathVariable String medium, Viewer viewer, GraphCall call) {
		Medium found = this.media.seen(medium, viewer, call);
		viewer.demand(Scopes.MANAGE_COMMENTS);
		if (found.kind().isStory() || found.parentId() != null) {
			throw GraphErrors.unsupported(call, medium);
		}
		return add(found, null, call);
	}

	private GraphAnswer add(Medium medium, @Nullable String parentId, GraphCall call) {
		if (!medium.commentEnabled()) {
			throw MediumErrors.commentsDisabled();
		}
		String id = this.ids.comment();
		this.comments.add(new NewComment(id, medium.id(), parentId, medium.accountId(), medium.username(),
				call.demand("message"), this.clock.now()));
		return GraphAnswer.id(id);
	}

}
