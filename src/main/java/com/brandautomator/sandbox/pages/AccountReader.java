package com.brandautomator.sandbox.pages;

import java.util.List;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Reads an Instagram account by its id.
 */
@SandboxPart
class AccountReader implements NodeReader {

	private final Accounts accounts;

	private final AccountNodes nodes;

	private final List<AccountFields> more;

	AccountReader(Accounts accounts, AccountNodes nodes, List<AccountFields> more) {
		this.accounts = accounts;
		this.nodes = nodes;
		this.more = more;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.ACCOUNT;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		Account account = this.accounts.seen(viewer, id, call);
		GraphNode node = this.nodes.show(account);
		this.more.forEach((fields) -> fields.add(node, account, viewer, call));
		return node;
	}

}
