package com.brandautomator.sandbox.pages;

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

	AccountReader(Accounts accounts, AccountNodes nodes) {
		this.accounts = accounts;
		this.nodes = nodes;
	}

	@Override
	public NodeKind kind() {
		return NodeKind.ACCOUNT;
	}

	@Override
	public GraphNode read(String id, Viewer viewer, GraphCall call) {
		return this.nodes.show(this.accounts.seen(viewer, id, call));
	}

}
