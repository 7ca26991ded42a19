package com.brandautomator.webhook.events;

import java.util.List;

import com.brandautomator.account.AccountKey;

/**
 * Comments that have happened, told again to whoever asks.
 */
public interface StoredComments {

	/**
	 * The newest comments on an account's media, the newest first, each once. The
	 * account's own are left out.
	 * @param most how many to look at
	 */
	List<CommentReceived> newest(AccountKey account, int most);

}
