package com.brandautomator.sandbox.control;

import java.util.Optional;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.Nodes;
import com.brandautomator.sandbox.publishing.NewestMedia;
import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

/**
 * Whom an order means: the account named, else the owner of the medium named, else who
 * published last, else the first account of whoever approved the dialog last.
 */
@SandboxPart
class TargetAccount {

	private final Accounts accounts;

	private final Nodes nodes;

	private final NewestMedia newestMedia;

	TargetAccount(Accounts accounts, Nodes nodes, NewestMedia newestMedia) {
		this.accounts = accounts;
		this.nodes = nodes;
		this.newestMedia = newestMedia;
	}

	/**
	 * The account with this id or username.
	 */
	Account named(String idOrUsername) {
		return this.accounts.find(idOrUsername)
			.filter(Account::professional)
			.orElseThrow(() -> Refusals.invalid("account_id: the sandbox has no such account."));
	}

	Account of(@Nullable String idOrUsername, @Nullable String mediaId) {
		if (idOrUsername != null) {
			return named(idOrUsername);
		}
		return Optional.ofNullable(mediaId)
			.flatMap(this.nodes::find)
			.map(Nodes.Found::accountId)
			.or(this.newestMedia::account)
			.or(this.accounts::ofLastApproval)
			.map(this::named)
			.orElseThrow(() -> Refusals.invalid("account_id is missing, and nobody approved the login dialog yet."));
	}

}
