package com.brandautomator.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller.Answer;

/**
 * What is wrong with what was stored.
 */
final class StoredMarks {

	private final WebhookStage stage;

	private final List<String> faults = new ArrayList<>();

	StoredMarks(WebhookStage stage) {
		this.stage = stage;
	}

	/**
	 * Every fault found.
	 */
	List<String> faults() {
		return this.faults;
	}

	/**
	 * Each of these must be there once.
	 */
	StoredMarks hold(Set<Mark> marks) {
		Map<Mark, Integer> stored = stored();
		marks.stream()
			.filter((mark) -> stored.getOrDefault(mark, 0) != 1)
			.forEach((mark) -> this.faults
				.add(mark + " was received and is there " + stored.getOrDefault(mark, 0) + " times"));
		return this;
	}

	/**
	 * The counts of every inbox must be those of its rows.
	 */
	StoredMarks areCounted() {
		this.stage.database()
			.sql("""
					select i.id, i.instagram_user_id, e.inbox_id, i.total, i.unread, e.events, e.unseen
					from webhook_inbox i full join (
						select inbox_id, count(*) as events, count(*) filter (where not read) as unseen
						from instagram_webhook_event group by 1) e on inbox_id = i.id
					where (i.total, i.unread) is distinct from (coalesce(e.events, 0), coalesce(e.unseen, 0))""")
			.query()
			.listOfRows()
			.forEach((row) -> this.faults.add("Miscounted: " + row));
		return this;
	}

	/**
	 * A caller must see as many as there are on their account.
	 */
	StoredMarks areSeenBy(Person person) {
		Answer inbox = person.get("instagram/webhooks/events/?limit=1");
		long rows = this.stage.database()
			.sql("select count(*) from instagram_webhook_event join webhook_inbox inbox on inbox.id = inbox_id"
					+ " where instagram_user_id = ?")
			.param(inbox.text("/account_id"))
			.query(Long.class)
			.single();
		if (rows == 0 || inbox.body().at("/total_count").asLong() != rows) {
			this.faults.add(rows + " rows in the inbox " + inbox.body());
		}
		return this;
	}

	/**
	 * Each must have been handed on.
	 */
	StoredMarks wereHandedOn() {
		if (this.stage.waiting() + this.stage.parked() > 0) {
			this.faults.add(this.stage.waiting() + " wait to be handed on, " + this.stage.parked() + " are parked");
		}
		return this;
	}

	private Map<Mark, Integer> stored() {
		Map<Mark, Integer> stored = new HashMap<>();
		this.stage.database()
			.sql("select payload::text || coalesce(encode(raw, 'escape'), '') from instagram_webhook_event")
			.query((row) -> {
				Set.copyOf(Mark.in(row.getString(1))).forEach((mark) -> stored.merge(mark, 1, Integer::sum));
			});
		return stored;
	}

}
