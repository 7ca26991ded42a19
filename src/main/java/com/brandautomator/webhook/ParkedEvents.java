package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The parked events of the account that a caller has connected and selected.
 */
@Service
class ParkedEvents {

	private static final String PARKED = "select " + InboxRow.COLUMNS + """
			, tries, error, parked_at from webhook_inbox inbox
			join webhook_handover on webhook_handover.inbox_id = inbox.id
			cross join lateral (
				select event_id, tries, error, parked_at from webhook_queue
				where inbox_id = inbox.id and due_at = 'infinity' and parked_at is not null
				order by event_id desc limit :limit
			) parked join instagram_webhook_event event on event.inbox_id = inbox.id and event.id = event_id
			where graph_base = :graphBase and instagram_user_id = :account
			order by event.id desc
			""";

	private final Profiles profiles;

	private final EventQueue queue;

	private final DrainThread drain;

	private final InboxAnswers answers;

	private final JdbcClient jdbc;

	ParkedEvents(Profiles profiles, EventQueue queue, DrainThread drain, InboxAnswers answers, JdbcClient jdbc) {
		this.profiles = profiles;
		this.queue = queue;
		this.drain = drain;
		this.answers = answers;
		this.jdbc = jdbc;
	}

	/**
	 * The newest first.
	 */
	List<ParkedEvent> find(CallerId caller, int limit) {
		InboxOwner owner = InboxOwner.of(this.profiles.connected(caller));
		List<Parked> parked = this.jdbc.sql(PARKED)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId())
			.param("limit", limit)
			.query(Parked::of)
			.list();
		List<InboxEvent> events = this.answers.of(parked.stream().map(Parked::row).toList());
		return IntStream.range(0, events.size()).mapToObj((n) -> parked.get(n).shown(events.get(n))).toList();
	}

	/**
	 * Lets one be handed over again, at once.
	 * @throws ProblemException 404 when the account has no such parked event
	 */
	void replay(CallerId caller, long id) {
		if (!this.queue.replay(InboxOwner.of(this.profiles.connected(caller)), id)) {
			throw new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no parked event with this id.");
		}
		this.drain.wake();
	}

	/**
	 * What is stored of one.
	 */
	private record Parked(InboxRow row, int tries, String error, Instant at) {

		static Parked of(ResultSet row, int number) throws SQLException {
			return new Parked(InboxRow.of(row, number), row.getInt("tries"), row.getString("error"),
					row.getObject("parked_at", OffsetDateTime.class).toInstant());
		}

		ParkedEvent shown(InboxEvent event) {
			return new ParkedEvent(this.row.id(), event, this.tries, this.error, this.at);
		}

	}

}
