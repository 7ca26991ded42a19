package com.brandautomator.sandbox.protocol;

import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows every id of the graph.
 */
@SandboxPart
public class Nodes {

	private final JdbcClient jdbc;

	Nodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Found> find(String id) {
		return this.jdbc.sql("select id, kind, account_id from sandbox.node where id = ?")
			.param(id)
			.query(Found.class)
			.optional();
	}

	/**
	 * An id and what it stands for.
	 *
	 * @param accountId the Instagram account it belongs to, where there is one
	 */
	public record Found(String id, NodeKind kind, @Nullable String accountId) {
	}

}
