package com.brandautomator.instagram;

import java.util.List;
import java.util.function.Supplier;

import com.brandautomator.account.Authority;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A caller's Instagram account with the authority to act on it. Every method may throw
 * {@link GraphException}; when Meta refuses the token, the profile's status is changed
 * before the exception leaves.
 */
public final class InstagramAccount {

	private static final String MEDIA_FIELDS = "id,caption,media_type,media_product_type,media_url,thumbnail_url,"
			+ "permalink,timestamp,like_count,comments_count,children{id,media_type,media_url,thumbnail_url}";

	/** The sandbox's account that draws a picture for any name it is given. */
	private static final String DRAWING_ACCOUNT = "test_ig_user";

	private final Authority authority;

	private final GraphApi api;

	private final TokenDeath death;

	InstagramAccount(Authority authority, GraphApi api, TokenDeath death) {
		this.authority = authority;
		this.api = api;
		this.death = death;
	}

	/**
	 * Meta's id of the account.
	 */
	public String instagramUserId() {
		return this.authority.instagramUserId();
	}

	/**
	 * The account's name, without the @.
	 */
	public String username() {
		return this.authority.username();
	}

	/**
	 * Whether the account lives at the sandbox.
	 */
	public boolean testMode() {
		return this.authority.graphBase() == GraphBase.SANDBOX;
	}

	/**
	 * Whether a medium may be a mere name instead of an address.
	 */
	public boolean drawsMedia() {
		return testMode() && DRAWING_ACCOUNT.equals(username());
	}

	/**
	 * Makes the container of a feed image (graph-api 3.2). Meta fetches the image itself.
	 * @return the container's id; it is not yet known whether the medium is good
	 */
	public String createMediaContainer(ImageContainer image) {
		return call(() -> this.api.containers().create(credential(), instagramUserId(), image.form())).id();
	}

	/**
	 * Reads the state of a container.
	 */
	public Container checkContainerStatus(String containerId) {
		return call(() -> this.api.containers().status(credential(), containerId));
	}

	/**
	 * Publishes a container, once. When the answer is lost it may be live: read the
	 * container before anything else.
	 * @return the media id, which is not the container's
	 */
	public String publishMedia(String containerId) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.put("creation_id", List.of(containerId));
		return call(() -> this.api.containers().publish(credential(), instagramUserId(), form)).id();
	}

	/**
	 * The account's media, newest first.
	 * @param limit 1 to 100
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Media> getUserMedia(int limit, @Nullable String after) {
		return call(() -> this.api.media().list(credential(), instagramUserId(), MEDIA_FIELDS, limit, after));
	}

	/**
	 * One medium.
	 */
	public Media getMedia(String mediaId) {
		return call(() -> this.api.media().media(credential(), mediaId, MEDIA_FIELDS));
	}

	private Credential credential() {
		return Credential.of(this.authority.instagramToken(), instagramUserId());
	}

	private <T> T call(Supplier<T> call) {
		try {
			return call.get();
		}
		catch (GraphException.TokenRefused ex) {
			throw this.death.of(this.authority.instagramToken(), ex);
		}
	}

}
