package com.brandautomator.publishing;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every container that Meta made for us. Meta makes 400 a day for an account, children
 * included (graph-api 3.1).
 */
@Repository
class MadeContainers {

	private final JdbcClient database;

	MadeContainers(JdbcClient database) {
		this.database = database;
	}

	void add(String containerId, Publication publication, Instant now) {
		this.database.sql("""
				insert into publication_container (container_id, publication_id, instagram_user_id, created_at)
				values (?, ?, ?, ?) on conflict (container_id) do nothing""")
			.params(containerId, publication.getId(), publication.owner().instagramUserId(),
					now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * How many were made for this account since then.
	 */
	int count(String instagramUserId, Instant since) {
		return this.database
			.sql("select count(*) from publication_container where instagram_user_id = ? and created_at > ?")
			.params(instagramUserId, since.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

}
