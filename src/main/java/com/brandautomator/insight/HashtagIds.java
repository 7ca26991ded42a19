package com.brandautomator.insight;

import java.util.List;
import java.util.Optional;

import com.brandautomator.account.GraphBase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ids of hashtags, kept for ever: they are the same for everybody and never change
 * (graph-api 8).
 */
@Repository
class HashtagIds {

	private final JdbcClient database;

	HashtagIds(JdbcClient database) {
		this.database = database;
	}

	Optional<String> find(GraphBase base, HashtagName name) {
		return this.database.sql("select hashtag_id from hashtag where graph_base = ? and name = ?")
			.params(base.word(), name.text())
			.query(String.class)
			.optional();
	}

	/**
	 * Those of these ids whose names are not known.
	 */
	List<String> nameless(GraphBase base, List<String> ids) {
		return this.database.sql("""
				select id from unnest(:ids) id
				where not exists (select from hashtag where graph_base = :base and hashtag_id = id)""")
			.param("ids", ids.toArray(String[]::new))
			.param("base", base.word())
			.query(String.class)
			.list();
	}

	void keep(GraphBase base, HashtagName name, String id) {
		this.database.sql("insert into hashtag (graph_base, name, hashtag_id) values (?, ?, ?) on conflict do nothing")
			.params(base.word(), name.text(), id)
			.update();
	}

}
