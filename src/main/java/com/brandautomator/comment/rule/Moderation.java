package com.brandautomator.comment.rule;

import java.time.Clock;

import com.brandautomator.webhook.events.CommentReceived;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.brandautomator.scheduling.Jobs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges each comment when it is handed over, within that transaction: what is to be done
 * is written down there, and a job does it.
 */
@Component
class Moderation {

	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("comment-moderation");

	private final TransactionRules rules;

	private final Judge judge;

	private final Actions actions;

	private final Jobs jobs;

	private final Clock clock;

	Moderation(TransactionRules rules, Judge judge, Actions actions, Jobs jobs, Clock clock) {
		this.rules = rules;
		this.judge = judge;
		this.actions = actions;
		this.jobs = jobs;
		this.clock = clock;
	}

	// The account's own comments cannot be hidden (graph-api 6), and nobody means them.
	@EventListener
	void on(CommentReceived event) {
		if (!event.own()) {
			ActedComment comment = ActedComment.of(event);
			this.judge.judge(comment.toBeJudged(), this.rules.of(event.origin().account(), event.origin().storedAt()))
				.ifPresent((verdict) -> act(event, comment, verdict));
		}
	}

	private void act(CommentReceived event, ActedComment comment, Verdict verdict) {
		boolean atMeta = verdict.action() != RuleAction.FLAG;
		ActionStatus status = atMeta ? ActionStatus.PENDING : ActionStatus.DONE;
		String problem = null;
		if (atMeta && event.live()) {
			// graph-api 6: nothing can be written to comments of a live video
			status = ActionStatus.FAILED;
			problem = "Instagram lets nobody hide or delete a comment on a live video from outside its app.";
		}
		boolean added = this.actions.add(event.origin().account(), comment, verdict, status, problem);
		if (added && status == ActionStatus.PENDING) {
			this.jobs.enqueueUnlessWaiting(JOB, event.origin().account().text(), this.clock.instant());
		}
	}

}
