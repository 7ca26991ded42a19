package com.brandautomator.instagram;

import java.util.List;

import com.brandautomator.graph.api.MediaApi;
import com.brandautomator.graph.model.DeletedMedium;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.graph.model.MediumState;
import org.jspecify.annotations.Nullable;

/**
 * What is on an account, as it is shown to people, and what they change of it. What is
 * read may be some seconds old where a setting says so; {@link InstagramAccount} always
 * asks Meta. Every method may throw {@link GraphException}.
 */
public final class InstagramMedia {

	private final AccountCalls calls;

	private final MediaApi api;

	private final String account;

	InstagramMedia(AccountCalls calls) {
		this.calls = calls;
		this.api = calls.api().media();
		this.account = calls.authority().instagramUserId();
	}

	/**
	 * The account's media, newest first.
	 * @param limit 1 to 100
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Media> list(int limit, @Nullable String after) {
		return this.calls.recent(List.of("media", limit, String.valueOf(after)),
				(token) -> this.api.list(token, this.account, InstagramAccount.MEDIA_FIELDS, limit, after));
	}

	/**
	 * The account's stories of the last 24 hours.
	 * @param limit 1 to 100
	 */
	public GraphList<Media> stories(int limit) {
		return this.calls.recent(List.of("stories", limit),
				(token) -> this.api.stories(token, this.account, InstagramAccount.STORY_FIELDS, limit, null));
	}

	/**
	 * One medium, a carousel's with its items.
	 */
	public Media get(String mediaId) {
		return this.calls.recent(List.of("medium", mediaId),
				(token) -> this.api.media(token, mediaId, InstagramAccount.MEDIA_FIELDS));
	}

	/**
	 * Whose a medium is and whether it can be commented on, as Meta says now.
	 */
	public MediumState state(String mediaId) {
		return this.calls.call((token) -> this.api.state(token, mediaId));
	}

	/**
	 * The same of a medium of this account. In Meta's graph an id may be of anything, and
	 * what is no medium has none of a medium's fields: Meta refuses to read them (100).
	 * @throws GraphException.ObjectMissing when the account has no such medium
	 */
	public MediumState own(String mediaId) {
		MediumState state;
		try {
			state = state(mediaId);
		}
		catch (GraphException.Refused ex) {
			throw Integer.valueOf(100).equals(ex.error().code()) ? Kind.OBJECT_MISSING.exception(ex.error()) : ex;
		}
		if (state.owner() != null && !state.owner().id().equals(this.account)) {
			throw Kind.OBJECT_MISSING.exception(new GraphError(100, 33, null));
		}
		return state;
	}

	/**
	 * Lets a medium be commented on, or no more.
	 */
	public void enableComments(String mediaId, boolean enabled) {
		this.calls.write((token) -> this.api.enableComments(token, mediaId, enabled));
	}

	/**
	 * Deletes whatever has this id, once. When the answer is lost it may be gone: look
	 * before anything else.
	 */
	public DeletedMedium delete(String mediaId) {
		return this.calls.writeAsPerson((token) -> this.api.delete(token, mediaId));
	}

}
