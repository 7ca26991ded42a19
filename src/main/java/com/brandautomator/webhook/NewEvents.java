package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.stream.EventBatch;
import com.brandautomator.web.stream.EventSource;
import com.brandautomator.web.stream.Position;
import com.brandautomator.web.stream.StreamedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The stored events as streams read them. Those of one account become visible in the
 * order of their ids, because whoever stores them holds its inbox.
 */
@Repository
class NewEvents implements EventSource<InboxOwner> {

	private static final String NAME = "event";

	private static final String READ = "select place, " + InboxRow.COLUMNS + """
			from unnest(:graphBases, :accounts, :after) with ordinality
				as open (graph_base, instagram_user_id, after, place)
			join webhook_inbox inbox using (graph_base, instagram_user_id)
			join webhook_handover on webhook_handover.inbox_id = inbox.id
			cross join lateral (select * from instagram_webhook_event where inbox_id = inbox.id and id > after
				order by id limit :limit) event
			order by place, event.id
			""";

	private final JdbcClient jdbc;

	private final InboxAnswers answers;

	private final Profiles profiles;

	NewEvents(JdbcClient jdbc, InboxAnswers answers, Profiles profiles) {
		this.jdbc = jdbc;
		this.answers = answers;
		this.profiles = profiles;
	}

	/**
	 * The newest event of an inbox, or 0: what follows it is new.
	 */
	long newest(InboxOwner owner) {
		return this.jdbc.sql("select newest_id from webhook_inbox where graph_base = ? and instagram_user_id = ?")
			.params(owner.graphBase().word(), owner.instagramUserId())
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	@Override
	public Map<Position<InboxOwner>, EventBatch> read(Collection<Position<InboxOwner>> positions, int limit) {
		List<Position<InboxOwner>> places = List.copyOf(positions);
		List<Integer> placeOf = new ArrayList<>();
		List<InboxRow> rows = this.jdbc.sql(READ)
			.param("graphBases", array("text", places.stream().map((place) -> place.topic().graphBase().word())))
			.param("accounts", array("text", places.stream().map((place) -> place.topic().instagramUserId())))
			.param("after", array("bigint", places.stream().map(Position::after)))
			.param("limit", limit)
			.query((row, number) -> {
				placeOf.add(row.getInt("place") - 1);
				return InboxRow.of(row, number);
			})
			.list();
		Map<Position<InboxOwner>, EventBatch> batches = new HashMap<>();
		List<InboxEvent> events = this.answers.of(rows);
		for (int n = 0; n < events.size(); n++) {
			batches.computeIfAbsent(places.get(placeOf.get(n)), (key) -> new EventBatch(new ArrayList<>(), false))
				.events()
				.add(new StreamedEvent(events.get(n).id(), NAME, events.get(n)));
		}
		return batches;
	}

	/**
	 * Not any more when the caller disconnected, or selected another account.
	 */
	@Override
	public boolean isFor(CallerId caller, InboxOwner owner) {
		return this.profiles.find(caller)
			.filter((profile) -> profile.status() != ProfileStatus.DISCONNECTED)
			.filter((profile) -> owner.equals(InboxOwner.of(profile)))
			.isPresent();
	}

	private static SqlArrayValue array(String type, Stream<?> elements) {
		return new SqlArrayValue(type, elements.toArray());
	}

}
