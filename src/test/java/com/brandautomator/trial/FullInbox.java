package com.brandautomator.trial;

import java.util.Locale;

/**
 * Fills one inbox with any number of read events, and some that are rare: the oldest
 * hundred are unread or of a kind that nothing else is.
 */
final class FullInbox {

	private static final int BATCH = 250_000;

	private final WebhookStage stage;

	private final String account;

	private long rows;

	FullInbox(WebhookStage stage, String account) {
		this.stage = stage;
		this.account = account;
	}

	/**
	 * Fills it up to this many, and lets PostgreSQL take stock.
	 */
	void fill(long target) {
		this.stage.database().sql("""
				with opened as (insert into webhook_inbox (graph_base, instagram_user_id) values ('sandbox', ?)
					on conflict do nothing returning id)
				insert into webhook_handover (inbox_id) select id from opened""").param(this.account).update();
		while (this.rows < target) {
			long size = Math.min(BATCH, target - this.rows);
			insert(this.rows, this.rows + size - 1);
			this.rows += size;
		}
		this.stage.database().sql("vacuum (analyze) instagram_webhook_event").update();
		this.stage.database().sql("checkpoint").update();
	}

	/**
	 * How many events there are in the table, this inbox or not, in words.
	 */
	String size() {
		long all = this.stage.number("select count(*) from instagram_webhook_event");
		return String.format(Locale.ROOT, "%,d rows in the table, %,d of them in the inbox that is listed", all,
				this.rows);
	}

	private void insert(long first, long last) {
		this.stage.database()
			.sql("""
					with stored as (
						insert into instagram_webhook_event (inbox_id, field, event_type, event_key,
							sender_id, sender_username, media_id, comment_id, payload, read, occurred_at, created_at)
						select inbox.id, 'comments',
							case when n < 50 then 'story_replies' when n % 3 = 0 then 'messages' else 'comments' end,
							'comments:filled:' || n, '6841100000000000', 'anna.k', '17918920912340654', 'filled' || n,
							json_build_object('id', 'filled' || n, 'text', 'Do you ship to Bern?',
								'from', json_build_object('id', '6841100000000000', 'username', 'anna.k')),
							n >= 100, timestamptz '2026-01-01' + n * interval '1 second', timestamptz '2026-01-01' + n * interval '1 second'
						from webhook_inbox inbox, generate_series(:first, :last) as n
						where instagram_user_id = :account and graph_base = 'sandbox'
						returning id, inbox_id, read), heard as (
						update webhook_handover set handed_through = newest from
							(select inbox_id, max(id) as newest from stored group by inbox_id) filled
						where webhook_handover.inbox_id = filled.inbox_id)
					update webhook_inbox set total = total + (select count(*) from stored),
						unread = unread + (select count(*) from stored where not read),
						newest_id = (select max(id) from stored)
					where instagram_user_id = :account and graph_base = 'sandbox'""")
			.param("account", this.account)
			.param("first", first)
			.param("last", last)
			.update();
	}

}
