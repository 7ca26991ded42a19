package com.brandautomator.account;

import java.time.Instant;

import com.brandautomator.crypto.Place;
import com.brandautomator.crypto.TokenCipher;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One account that a profile's token can see, with its own sealed Page token.
 */
@Entity
@Table(name = LinkedInstagramAccount.TABLE)
class LinkedInstagramAccount {

	static final String TABLE = "instagram_account";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instagram_account_seq")
	@SequenceGenerator(name = "instagram_account_seq", allocationSize = 1)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "social_profile_id")
	private SocialProfile profile;

	private String instagramUserId;

	private String username;

	private @Nullable String name;

	private @Nullable String profilePictureUrl;

	private @Nullable Long followersCount;

	private @Nullable Long mediaCount;

	private String pageId;

	private @Nullable String pageName;

	private @Nullable String pageAccessToken;

	private int position;

	private Instant createdAt;

	private Instant updatedAt;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected LinkedInstagramAccount() {
	}

	LinkedInstagramAccount(SocialProfile profile, LinkedAccount account, Instant now) {
		this.profile = profile;
		this.instagramUserId = account.instagramUserId();
		this.username = account.username();
		this.pageId = account.pageId();
		this.createdAt = now;
		this.updatedAt = now;
	}

	void update(Grant.Page page, int position, TokenCipher cipher, Instant now) {
		LinkedAccount account = page.account();
		this.username = account.username();
		this.name = account.name();
		this.profilePictureUrl = account.profilePictureUrl();
		this.followersCount = account.followersCount();
		this.mediaCount = account.mediaCount();
		this.pageId = account.pageId();
		this.pageName = account.pageName();
		this.position = position;
		this.pageAccessToken = (page.accessToken() != null)
				? cipher.seal(place("page_access_token"), page.accessToken()) : null;
		this.updatedAt = now;
	}

	int position() {
		return this.position;
	}

	boolean is(@Nullable String instagramUserId) {
		return this.instagramUserId.equals(instagramUserId);
	}

	// The row by its natural key: its number is not known before it is stored.
	private Place place(String column) {
		return new Place(TABLE, this.profile.id() + "-" + this.instagramUserId, column);
	}

	@Nullable String openPageToken(TokenCipher cipher) {
		return (this.pageAccessToken != null) ? cipher.open(place("page_access_token"), this.pageAccessToken) : null;
	}

	LinkedAccount view() {
		return new LinkedAccount(this.instagramUserId, this.username, this.name, this.profilePictureUrl,
				this.followersCount, this.mediaCount, this.pageId, this.pageName);
	}

}
