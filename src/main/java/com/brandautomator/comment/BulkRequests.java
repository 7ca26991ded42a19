package com.brandautomator.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.brandautomator.comment.BulkController.BulkRequest;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.FieldProblem;
import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.idempotency.Claim;
import com.brandautomator.web.idempotency.IdempotentRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Takes in requests for actions on many comments: checks them, enters them once, and
 * works on them on a thread that may wait for Meta.
 */
@Component
class BulkRequests {

	/**
	 * What is none of Meta's is told as such in its place; this only has to be a name.
	 */
	private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,64}");

	private final IdempotentRequests idempotent;

	private final InstagramService instagram;

	private final CommentText texts;

	private final Bulks bulks;

	private final BulkMachine machine;

	private final BulkProperties properties;

	private final AsyncTaskExecutor threads;

	BulkRequests(IdempotentRequests idempotent, InstagramService instagram, CommentText texts, Bulks bulks,
			BulkMachine machine, BulkProperties properties,
			@Qualifier("applicationTaskExecutor") AsyncTaskExecutor threads) {
		this.idempotent = idempotent;
		this.instagram = instagram;
		this.texts = texts;
		this.bulks = bulks;
		this.machine = machine;
		this.properties = properties;
		this.threads = threads;
	}

	/**
	 * Does what is asked for, as far as it gets.
	 */
	CompletableFuture<ResponseEntity<Object>> answer(CallerId caller, @Nullable String key, HttpServletRequest http,
			BulkRequest request, Function<Bulk, ResponseEntity<Object>> answer) {
		return this.idempotent.answer(caller, key, http, request,
				(claim) -> this.threads.submitCompletable(() -> answer.apply(once(caller, request, claim))));
	}

	/**
	 * What this caller asked for.
	 */
	Bulk find(CallerId caller, UUID id) {
		return this.bulks.find(id)
			.filter((bulk) -> bulk.caller().equals(caller))
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have asked for no action on many comments with this id."));
	}

	private Bulk once(CallerId caller, BulkRequest request, Claim claim) {
		String before = claim.resource();
		return (before != null) ? find(caller, UUID.fromString(before)) : begin(caller, request, claim);
	}

	private Bulk begin(CallerId caller, BulkRequest request, Claim claim) {
		BulkAction action = check(request);
		String message = (action == BulkAction.REPLY) ? this.texts.comment(request.message()) : null;
		List<String> ids = Objects.requireNonNull(request.commentIds())
			.stream()
			.map(String::valueOf)
			.distinct()
			.toList();
		return this.machine
			.work(this.bulks.begin(caller, this.instagram.account(caller).key(), action, ids, message, claim));
	}

	private BulkAction check(BulkRequest request) {
		List<FieldProblem> problems = new ArrayList<>();
		BulkAction action = BulkAction.of(String.valueOf(request.action())).orElse(null);
		if (action == null) {
			problems.add(new FieldProblem("action", "must be one of hide, unhide, delete, reply"));
		}
		List<@Nullable String> ids = Objects.requireNonNullElse(request.commentIds(), List.of());
		if (ids.isEmpty() || ids.size() > this.properties.most()) {
			problems
				.add(new FieldProblem("comment_ids", "must be from 1 to " + this.properties.most() + " comment ids"));
		}
		IntStream.range(0, ids.size())
			.filter((place) -> ids.get(place) == null || !ID.matcher(String.valueOf(ids.get(place))).matches())
			.forEach((place) -> problems.add(new FieldProblem("comment_ids[" + place + "]", "must be a comment id")));
		if (!problems.isEmpty() || action == null) {
			throw new InvalidInput(problems);
		}
		return action;
	}

}
