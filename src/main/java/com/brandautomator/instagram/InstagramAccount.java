package com.brandautomator.instagram;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Authority;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.Created;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.graph.model.PublishingLimit;
import com.brandautomator.security.CallerId;
import com.brandautomator.graph.model.VideoBytes;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A caller's Instagram account with the authority to act on it. Every method may throw
 * {@link GraphException}; when Meta refuses the token, the profile's status is changed
 * before the exception leaves.
 */
public final class InstagramAccount {

	static final String MEDIA_FIELDS = "id,caption,media_type,media_product_type,media_url,thumbnail_url,"
			+ "permalink,timestamp,like_count,comments_count,children{id,media_type,media_url,thumbnail_url}";

	static final String STORY_FIELDS = "id,caption,media_type,media_product_type,media_url,thumbnail_url,"
			+ "permalink,timestamp";

	private static final String COMMENT_FIELDS = "id,text,username,from,timestamp,parent_id";

	/** The sandbox's account that draws a picture for any name it is given. */
	private static final String DRAWING_ACCOUNT = "test_ig_user";

	private final Authority authority;

	private final GraphApi api;

	private final AccountCalls calls;

	InstagramAccount(AccountCalls calls) {
		this.authority = calls.authority();
		this.api = calls.api();
		this.calls = calls;
	}

	/**
	 * The same account for work that nobody waits for: its calls fail as
	 * {@link GraphException.RateLimited} while little is left of what Meta allows.
	 */
	public InstagramAccount inBackground() {
		return new InstagramAccount(this.calls.inBackground());
	}

	/**
	 * Which account it is.
	 */
	public AccountKey key() {
		return this.calls.account();
	}

	/**
	 * Whose authority it is.
	 */
	public CallerId caller() {
		return this.authority.caller();
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
	 * What time it is where the account lives: at the sandbox, whose clock can be turned,
	 * it may be later.
	 */
	public Instant now() {
		return this.api.clock().now();
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
	 * What is on the account, to be shown and changed.
	 */
	public InstagramMedia media() {
		return new InstagramMedia(this.calls);
	}

	/**
	 * What people say below the account's media, and where they mention it.
	 */
	public InstagramComments comments() {
		return new InstagramComments(this.calls);
	}

	/**
	 * Hashtags, asked for the account.
	 */
	public InstagramHashtags hashtags() {
		return new InstagramHashtags(this.calls);
	}

	/**
	 * What the account and its media brought.
	 */
	public InstagramInsights insights() {
		return new InstagramInsights(this.calls);
	}

	/**
	 * Makes the container of a feed image (graph-api 3.2). Meta fetches the image itself.
	 * @return the container's id; it is not yet known whether the medium is good
	 */
	public String createMediaContainer(ImageContainer image) {
		return create(image.form());
	}

	/**
	 * Makes the container of a reel, likewise.
	 */
	public String createReelContainer(ReelContainer reel) {
		return create(reel.form());
	}

	/**
	 * Makes the container of one item of a carousel, likewise.
	 */
	public String createCarouselItemContainer(CarouselItem item) {
		return create(item.form());
	}

	/**
	 * Makes the container of a carousel whose items are finished.
	 */
	public String createCarouselContainer(CarouselContainer carousel) {
		return create(carousel.form());
	}

	/**
	 * Makes the container of a story, likewise.
	 */
	public String createStoryContainer(StoryContainer story) {
		return create(story.form());
	}

	/**
	 * Makes the container of a video whose bytes are sent afterwards.
	 * @return its id, and where the bytes go
	 */
	public Created createContainer(SentVideo video) {
		return call(() -> this.api.containers().create(credential(), instagramUserId(), video.form()));
	}

	/**
	 * Sends the rest of a video to its container. Whatever fails: how much has come is
	 * what {@link #checkContainerStatus} says.
	 * @param address where the bytes go, as Meta said when it made the container
	 */
	public void transfer(URI address, VideoBytes video) {
		this.calls.call((token) -> {
			this.api.uploads().send(token, address, video);
			return true;
		});
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
		return this.calls
			.write((token) -> this.api.containers().publish(token, instagramUserId(), form("creation_id", containerId)))
			.id();
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
	 * The account's stories of the last 24 hours.
	 * @param limit 1 to 100
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Media> getStories(int limit, @Nullable String after) {
		return call(() -> this.api.media().stories(credential(), instagramUserId(), STORY_FIELDS, limit, after));
	}

	/**
	 * One medium.
	 */
	public Media getMedia(String mediaId) {
		return call(() -> this.api.media().media(credential(), mediaId, MEDIA_FIELDS));
	}

	/**
	 * How much the account has published of what it may.
	 */
	public PublishingLimit getContentPublishingLimit() {
		return call(() -> this.api.account().publishingLimit(credential(), instagramUserId())).data()
			.stream()
			.findFirst()
			.orElseGet(() -> PublishingLimit.of(null));
	}

	/**
	 * Comments a medium, once. When the answer is lost it may be there: look for it
	 * before anything else.
	 * @return the comment's id
	 */
	public String createComment(String mediaId, String message) {
		return this.calls.write((token) -> this.api.comments().create(token, mediaId, form("message", message))).id();
	}

	/**
	 * The comments at the top of a medium, newest first.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Comment> getComments(String mediaId, int limit, @Nullable String after) {
		return call(() -> this.api.comments().list(credential(), mediaId, limit, after));
	}

	/**
	 * The comments at the top of a medium with the answers to each, newest first.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Comment> getCommentThreads(String mediaId, int limit, @Nullable String after) {
		return call(() -> this.api.comments()
			.list(credential(), mediaId, COMMENT_FIELDS + ",replies.limit(50){" + COMMENT_FIELDS + "}", limit, after));
	}

	/**
	 * The answers to a comment.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Comment> getReplies(String commentId, int limit, @Nullable String after) {
		return call(() -> this.api.comments().replies(credential(), commentId, COMMENT_FIELDS, limit, after));
	}

	/**
	 * Whether Meta sends us the account's webhooks, by these fields of its Page at least.
	 */
	public boolean isSubscribed(Collection<String> fields) {
		return call(() -> this.api.subscriptions().list(credential(), this.authority.pageId())).data()
			.stream()
			.filter((app) -> app.id().equals(this.api.facebookLogin().appId()))
			.anyMatch((app) -> app.subscribedFields() == null || app.subscribedFields().containsAll(fields));
	}

	/**
	 * Lets Meta send us the account's webhooks, by these fields of its Page.
	 */
	public void subscribe(Collection<String> fields) {
		call(() -> this.api.subscriptions().subscribe(credential(), this.authority.pageId(), String.join(",", fields)));
	}

	/**
	 * Lets Meta send us the account's webhooks no more.
	 */
	public void unsubscribe() {
		call(() -> this.api.subscriptions().unsubscribe(credential(), this.authority.pageId()));
	}

	private String create(MultiValueMap<String, String> form) {
		return call(() -> this.api.containers().create(credential(), instagramUserId(), form)).id();
	}

	private static MultiValueMap<String, String> form(String name, String value) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set(name, value);
		return form;
	}

	private Credential credential() {
		return this.calls.credential();
	}

	private <T> T call(Supplier<T> call) {
		return this.calls.call((token) -> call.get());
	}

}
