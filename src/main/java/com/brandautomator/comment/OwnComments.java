package com.brandautomator.comment;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.MediumState;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramComments;
import org.jspecify.annotations.Nullable;

/**
 * The comments below one account's media, as Meta says now. An id at Meta may be of
 * anything, and DELETE deletes anything: nothing is changed before it is known to be a
 * comment below a medium of this account. Lives as long as one piece of work, and asks
 * once about each medium.
 */
class OwnComments {

	private static final Pattern ID = Pattern.compile("\\d{1,32}");

	private final InstagramAccount account;

	private final Map<String, MediumState> media = new HashMap<>();

	OwnComments(InstagramAccount account) {
		this.account = account;
	}

	InstagramComments comments() {
		return this.account.comments();
	}

	/**
	 * The comment.
	 * @throws GraphException.ObjectMissing when the account has none with this id
	 */
	Comment find(String id) {
		Comment comment = read(id);
		String mediaId = mediaId(comment);
		if (mediaId == null) {
			throw missing();
		}
		medium(mediaId);
		return comment;
	}

	/**
	 * A medium of this account.
	 * @throws GraphException.ObjectMissing when the account has none with this id
	 */
	MediumState medium(String id) {
		MediumState known = this.media.get(id);
		if (known == null) {
			known = this.account.media().own(known(id));
			this.media.put(id, known);
		}
		return known;
	}

	/**
	 * Whether the account itself wrote it.
	 */
	boolean isByAccount(Comment comment) {
		Comment.From from = comment.from();
		return this.account.username().equals(comment.username())
				|| from != null && this.account.instagramUserId().equals(from.id());
	}

	static @Nullable String mediaId(Comment comment) {
		return (comment.media() != null) ? comment.media().id() : null;
	}

	private Comment read(String id) {
		try {
			return comments().get(known(id));
		}
		catch (GraphException.Refused ex) {
			throw Integer.valueOf(100).equals(ex.error().code()) ? Kind.OBJECT_MISSING.exception(ex.error()) : ex;
		}
	}

	private static String known(String id) {
		if (!ID.matcher(id).matches()) {
			throw missing();
		}
		return id;
	}

	static GraphException missing() {
		return Kind.OBJECT_MISSING.exception(new GraphError(100, 33, null));
	}

}
