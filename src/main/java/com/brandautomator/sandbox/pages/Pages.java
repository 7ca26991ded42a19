package com.brandautomator.sandbox.pages;

import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Knows the Pages and who sees which: a person with a role on it who ticked it in the
 * dialog; those of a portfolio only with {@code business_management}.
 */
@SandboxPart
class Pages {

	/** Places count downwards, so that lists begin with the first Page. */
	private static final String VISIBLE = """
			select * from (
				select -seq as seq, id, name, category, account_id, business_id, business_edge, subscribed, subscribed_fields
				from sandbox.page
				where persona = :persona and (label is null or label = :label) and ticked and not role_lost
					and (business_id is null or :business) and (:page::text is null or id = :page)) page
			""";

	private final JdbcClient jdbc;

	Pages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The Pages on which the person has a role of their own.
	 */
	Slice<FacebookPage> listed(Viewer viewer, SliceRequest wanted) {
		return slice(viewer, wanted, "business_id is null", null, null);
	}

	/**
	 * The Pages of a portfolio.
	 * @param edge {@code owned_pages} or {@code client_pages}
	 */
	Slice<FacebookPage> ofBusiness(String business, String edge, Viewer viewer, SliceRequest wanted) {
		return slice(viewer, wanted, "business_id = :of and business_edge = :edge", business, edge);
	}

	Optional<FacebookPage> find(String id, Viewer viewer) {
		return visible(viewer, "where id = :id").param("id", id).query(FacebookPage.class).optional();
	}

	boolean leadTo(String accountId, Viewer viewer) {
		return !visible(viewer, "where account_id = :account").param("account", accountId)
			.query(FacebookPage.class)
			.list()
			.isEmpty();
	}

	/**
	 * Switches the webhooks of a Page on or off.
	 */
	void subscribe(String id, boolean on, String fields) {
		this.jdbc.sql("update sandbox.page set subscribed = ?, subscribed_fields = ? where id = ?")
			.params(on, fields, id)
			.update();
	}

	private Slice<FacebookPage> slice(Viewer viewer, SliceRequest wanted, String where, @Nullable String business,
			@Nullable String edge) {
		List<FacebookPage> found = visible(viewer,
				"where " + where + " and seq < :after and seq > :before order by " + wanted.order() + " limit :limit")
			.param("of", business)
			.param("edge", edge)
			.param("after", wanted.after())
			.param("before", wanted.before())
			.param("limit", wanted.limit() + 1)
			.query(FacebookPage.class)
			.list();
		return wanted.cut(found, FacebookPage::seq);
	}

	private StatementSpec visible(Viewer viewer, String which) {
		return this.jdbc.sql(VISIBLE + which)
			.param("persona", viewer.person().persona().name())
			.param("label", viewer.person().label())
			.param("business", viewer.may(Scopes.BUSINESS_MANAGEMENT))
			.param("page", viewer.page().orElse(null));
	}

}
