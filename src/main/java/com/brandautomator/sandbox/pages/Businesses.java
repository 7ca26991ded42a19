package com.brandautomator.sandbox.pages;

import java.util.List;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows the business portfolios; without {@code business_management} nobody sees one.
 */
@SandboxPart
class Businesses {

	private final JdbcClient jdbc;

	Businesses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Business> of(Viewer viewer) {
		if (!viewer.may(Scopes.BUSINESS_MANAGEMENT)) {
			throw new GraphError(200, "(#200) Requires business_management permission to manage the object.");
		}
		return this.jdbc.sql("select id, name from sandbox.business where persona = ? order by id")
			.param(viewer.person().persona().name())
			.query(Business.class)
			.list();
	}

	/**
	 * A business portfolio.
	 */
	record Business(String id, String name) {
	}

}
