package com.brandautomator.account;

import com.brandautomator.account.problems.NotConnectedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.brandautomator.security.CallerId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import com.brandautomator.crypto.Place;
import com.brandautomator.crypto.TokenCipher;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One caller's connection: who they are at Meta, which account is selected, and the
 * sealed tokens.
 */
@Entity
class SocialProfile {

	static final String TABLE = "social_profile";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "social_profile_seq")
	@SequenceGenerator(name = "social_profile_seq", allocationSize = 1)
	private @Nullable Long id;

	private String userId;

	private String platform = "instagram";

	@Convert(converter = Words.OfGraphBase.class)
	private GraphBase graphBase;

	@Convert(converter = Words.OfProfileStatus.class)
	private ProfileStatus status = ProfileStatus.DISCONNECTED;

	private @Nullable String statusReason;

	private @Nullable String profileId;

	private @Nullable String profileName;

	private @Nullable String profileUrl;

	private @Nullable String profileImageUrl;

	private @Nullable String instagramUserId;

	private @Nullable String instagramUsername;

	private @Nullable String pageId;

	private @Nullable String metaUserId;

	private List<String> scopes = new ArrayList<>();

	private @Nullable String accessToken;

	private @Nullable String pageAccessToken;

	private @Nullable String instagramAccessToken;

	private @Nullable Instant tokenExpiresAt;

	private @Nullable Instant dataAccessExpiresAt;

	private @Nullable Instant connectedAt;

	private @Nullable Instant lastSyncedAt;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private long version;

	@OneToMany(mappedBy = "profile", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<LinkedInstagramAccount> accounts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init") // for JPA
	protected SocialProfile() {
	}

	/**
	 * Takes over what a person granted. The account chosen before stays chosen if the new
	 * grant still sees it, else the first is chosen.
	 */
	void connect(Grant grant, TokenCipher cipher, Instant now) {
		become(ProfileStatus.CONNECTED, null, now);
		this.graphBase = grant.graphBase();
		this.metaUserId = grant.metaUserId();
		this.scopes = new ArrayList<>(grant.scopes());
		this.accessToken = cipher.seal(place("access_token"), grant.accessToken());
		this.tokenExpiresAt = grant.expiresAt();
		this.dataAccessExpiresAt = grant.dataAccessExpiresAt();
		this.connectedAt = now;
		this.accounts.removeIf((known) -> isMissing(known, grant.accounts()));
		link(grant.accounts(), cipher, now);
		select(account(this.instagramUserId).orElseGet(() -> accounts().get(0)), cipher, now);
	}

	/**
	 * Takes over the accounts as Meta lists them now; those that Meta no longer lists go,
	 * but the selected one stays.
	 */
	void refresh(List<Grant.Page> pages, TokenCipher cipher, Instant now) {
		this.accounts.removeIf((known) -> !known.is(this.instagramUserId) && isMissing(known, pages));
		link(pages, cipher, now);
		account(this.instagramUserId).ifPresent((account) -> select(account, cipher, now));
	}

	private static boolean isMissing(LinkedInstagramAccount known, List<Grant.Page> pages) {
		return pages.stream().noneMatch((page) -> known.is(page.account().instagramUserId()));
	}

	private void link(List<Grant.Page> pages, TokenCipher cipher, Instant now) {
		for (int position = 0; position < pages.size(); position++) {
			Grant.Page page = pages.get(position);
			account(page.account().instagramUserId()).orElseGet(() -> add(page.account(), now))
				.update(page, position, cipher, now);
		}
		this.lastSyncedAt = now;
		this.updatedAt = now;
	}

	private LinkedInstagramAccount add(LinkedAccount account, Instant now) {
		LinkedInstagramAccount added = new LinkedInstagramAccount(this, account, now);
		this.accounts.add(added);
		return added;
	}

	/**
	 * Makes this account the one that lists, inbox and new posts use.
	 */
	void select(LinkedInstagramAccount account, TokenCipher cipher, Instant now) {
		LinkedAccount chosen = account.view();
		this.instagramUserId = chosen.instagramUserId();
		this.instagramUsername = chosen.username();
		this.profileId = chosen.instagramUserId();
		this.profileName = chosen.username();
		this.profileUrl = "https://www.instagram.com/" + chosen.username() + "/";
		this.profileImageUrl = chosen.profilePictureUrl();
		this.pageId = chosen.pageId();
		String pageToken = account.openPageToken(cipher);
		this.pageAccessToken = (pageToken != null) ? cipher.seal(place("page_access_token"), pageToken) : null;
		this.instagramAccessToken = cipher.seal(place("instagram_access_token"),
				(pageToken != null) ? pageToken : openUserToken(cipher));
		this.updatedAt = now;
	}

	/**
	 * Forgets every token and every linked account; which one was selected is kept for a
	 * reconnect.
	 */
	void disconnect(@Nullable String reason, Instant now) {
		become(ProfileStatus.DISCONNECTED, reason, now);
		this.accessToken = null;
		this.pageAccessToken = null;
		this.instagramAccessToken = null;
		this.tokenExpiresAt = null;
		this.dataAccessExpiresAt = null;
		this.connectedAt = null;
		this.scopes = new ArrayList<>();
		this.accounts.clear();
	}

	/**
	 * Changes the status and says why.
	 * @throws IllegalStateException when the status cannot follow the present one
	 */
	void become(ProfileStatus next, @Nullable String reason, Instant now) {
		if (!this.status.canBecome(next)) {
			throw new IllegalStateException("A profile that is " + this.status + " cannot become " + next);
		}
		this.status = next;
		this.statusReason = reason;
		this.updatedAt = now;
	}

	Optional<LinkedInstagramAccount> account(@Nullable String instagramUserId) {
		return this.accounts.stream().filter((account) -> account.is(instagramUserId)).findFirst();
	}

	List<LinkedInstagramAccount> accounts() {
		return this.accounts.stream().sorted(Comparator.comparingInt(LinkedInstagramAccount::position)).toList();
	}

	String openUserToken(TokenCipher cipher) {
		if (this.accessToken == null) {
			throw NotConnectedException.atAll();
		}
		return cipher.open(place("access_token"), this.accessToken);
	}

	boolean wasConnectedAt(@Nullable Instant instant) {
		return this.connectedAt != null && this.connectedAt.equals(instant);
	}

	@Nullable Instant connectedAt() {
		return this.connectedAt;
	}

	@Nullable String metaUserId() {
		return this.metaUserId;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("The profile has not been stored yet");
		}
		return this.id;
	}

	private Place place(String column) {
		return new Place(TABLE, Long.toString(id()), column);
	}

	Profile view() {
		return new Profile(id(), new CallerId(this.userId), this.graphBase, this.status, this.statusReason,
				this.instagramUserId, this.instagramUsername, this.profileName, this.profileUrl, this.profileImageUrl,
				this.tokenExpiresAt, this.createdAt, this.updatedAt, this.lastSyncedAt);
	}

}
