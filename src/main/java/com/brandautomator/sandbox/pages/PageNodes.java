package com.brandautomator.sandbox.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Tokens;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Shows a Page. An account that is not linked, or not to be seen without
 * {@code instagram_basic}, is left out, and nobody can tell which (graph-api.md, section
 * 2.1).
 */
@SandboxPart
class PageNodes {

	private static final List<String> TASKS = List.of("ADVERTISE", "ANALYZE", "CREATE_CONTENT", "MESSAGING", "MODERATE",
			"MANAGE");

	private final Accounts accounts;

	private final AccountNodes nodes;

	private final Tokens tokens;

	PageNodes(Accounts accounts, AccountNodes nodes, Tokens tokens) {
		this.accounts = accounts;
		this.nodes = nodes;
		this.tokens = tokens;
	}

	/**
	 * A Page in a list, which by default shows more than the node itself.
	 */
	GraphNode inList(FacebookPage page, Viewer viewer) {
		return fill(new GraphNode("Page", "access_token,category,category_list,name,id,tasks"), page, viewer);
	}

	GraphNode alone(FacebookPage page, Viewer viewer) {
		return fill(new GraphNode("Page", "name,id"), page, viewer);
	}

	private GraphNode fill(GraphNode node, FacebookPage page, Viewer viewer) {
		Optional<Account> account = Optional.ofNullable(page.accountId())
			.filter((id) -> viewer.may(Scopes.INSTAGRAM_BASIC))
			.flatMap(this.accounts::find);
		return node.with("id", page.id())
			.with("name", page.name())
			.with("category", page.category())
			.with("category_list", List.of(Map.of("id", "2500", "name", page.category())))
			.with("tasks", viewer.page().isPresent() ? null : TASKS)
			.with("access_token", token(page, viewer))
			.with("instagram_business_account",
					account.filter(Account::professional).map(this.nodes::show).orElse(null))
			.with("connected_instagram_account", account.map(this.nodes::show).orElse(null));
	}

	private @Nullable String token(FacebookPage page, Viewer viewer) {
		return viewer.page().isPresent() ? null : this.tokens.pageToken(viewer, page.id());
	}

}
