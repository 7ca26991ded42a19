package com.brandautomator.publishing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts that Instagram holds back at the moment.
 */
@Repository
class Holds {

	private final JdbcClient database;

	Holds(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Holds an account back from now on, whatever held it before.
	 */
	void put(Owner owner, Hold hold, Instant now) {
		this.database.sql("""
				insert into publishing_hold (instagram_user_id, test_mode, until, sentence, created_at)
				values (?, ?, ?, ?, ?)
				on conflict (instagram_user_id, test_mode) do update
				set until = excluded.until, sentence = excluded.sentence, created_at = excluded.created_at""")
			.params(owner.instagramUserId(), owner.testMode(), utc(hold.until()), hold.sentence(), utc(now))
			.update();
	}

	Optional<Hold> of(Owner owner) {
		return this.database
			.sql("select until, sentence from publishing_hold where instagram_user_id = ? and test_mode = ?")
			.params(owner.instagramUserId(), owner.testMode())
			.query((row, number) -> new Hold(instant(row.getObject("until", OffsetDateTime.class)),
					row.getString("sentence")))
			.optional();
	}

	/**
	 * Lets an account go on.
	 */
	void lift(Owner owner) {
		this.database.sql("delete from publishing_hold where instagram_user_id = ? and test_mode = ?")
			.params(owner.instagramUserId(), owner.testMode())
			.update();
	}

	private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
		return (time != null) ? time.atOffset(ZoneOffset.UTC) : null;
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}
