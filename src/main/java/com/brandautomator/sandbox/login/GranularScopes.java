package com.brandautomator.sandbox.login;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For which Pages and accounts each permission was granted. Whoever has Pages was asked
 * to tick them, so {@code target_ids} is there and holds what was ticked, perhaps
 * nothing. Whoever has none was not asked: it is absent and means "all" (graph-api.md,
 * section 1.4). Pages of a portfolio are offered only with {@code business_management}.
 */
@SandboxPart
class GranularScopes {

	private final JdbcClient jdbc;

	GranularScopes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Map<String, Object>> of(String personId, Collection<String> scopes) {
		List<Choice> choices = this.jdbc
			.sql("""
					select g.id as page_id, a.id as account_id, g.ticked
					from sandbox.page g join sandbox.person p on p.persona = g.persona and (g.label is null or g.label = p.label)
					left join sandbox.account a on a.id = g.account_id and a.professional
					where p.id = :person and (g.business_id is null or :business) order by g.seq""")
			.param("person", personId)
			.param("business", scopes.contains(Scopes.BUSINESS_MANAGEMENT))
			.query(Choice.class)
			.list();
		return scopes.stream()
			.filter((scope) -> scope.startsWith("pages_") || scope.startsWith("instagram_"))
			.map((scope) -> granular(scope, choices))
			.toList();
	}

	private static Map<String, Object> granular(String scope, List<Choice> choices) {
		Map<String, Object> granular = new LinkedHashMap<>();
		granular.put("scope", scope);
		if (!choices.isEmpty()) {
			granular.put("target_ids",
					choices.stream()
						.filter(Choice::ticked)
						.map(scope.startsWith("pages_") ? Choice::pageId : Choice::accountId)
						.filter(Objects::nonNull)
						.toList());
		}
		return granular;
	}

	/**
	 * A Page that the dialog offered.
	 */
	private record Choice(String pageId, @Nullable String accountId, boolean ticked) {
	}

}
