package com.brandautomator.account;

import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.account.problems.NotConnectedException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.events.ProfileDisconnected;
import com.brandautomator.account.events.ProfileExpired;
import com.brandautomator.crypto.SealBrokenException;
import com.brandautomator.crypto.TokenCipher;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens tokens, and records that they died. Only {@code instagram} and {@code threads}
 * may use it.
 */
@Service
@Transactional
public class AccessTokens {

	private static final Logger logger = LoggerFactory.getLogger(AccessTokens.class);

	private final SocialProfiles profiles;

	private final TokenCipher cipher;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccessTokens(SocialProfiles profiles, TokenCipher cipher, ApplicationEventPublisher events, Clock clock) {
		this.profiles = profiles;
		this.cipher = cipher;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Opens the caller's tokens for one of their accounts.
	 * @param instagramUserId the account; null for the selected one
	 * @throws NotConnectedException when nothing, or not this account, is connected
	 * @throws ReconnectRequiredException when Meta has refused the tokens before
	 */
	@Transactional(readOnly = true)
	public Authority open(CallerId caller, @Nullable String instagramUserId) {
		SocialProfile profile = this.profiles.findByUserIdAndPlatform(caller.value(), "instagram")
			.orElseThrow(NotConnectedException::atAll);
		Profile view = profile.view();
		switch (view.status()) {
			case DISCONNECTED -> throw NotConnectedException.atAll();
			case EXPIRED, ERROR -> throw new ReconnectRequiredException(view.statusReason());
			case CONNECTED -> {
			}
		}
		LinkedInstagramAccount account = profile
			.account((instagramUserId != null) ? instagramUserId : view.instagramUserId())
			.orElseThrow(NotConnectedException::toThatAccount);
		return authority(profile, account);
	}

	private Authority authority(SocialProfile profile, LinkedInstagramAccount account) {
		String userToken = profile.openUserToken(this.cipher);
		String pageToken = account.openPageToken(this.cipher);
		Profile view = profile.view();
		LinkedAccount linked = account.view();
		return new Authority(view.id(), view.caller(), profile.connectedAt(), view.graphBase(),
				linked.instagramUserId(), linked.username(), linked.pageId(), userToken,
				(pageToken != null) ? pageToken : userToken);
	}

	/**
	 * Opens the caller's tokens for each of their accounts, the selected one first; none
	 * when nothing is connected or the tokens are dead.
	 */
	@Transactional(readOnly = true)
	public List<Authority> openAll(CallerId caller) {
		return this.profiles.findByUserIdAndPlatform(caller.value(), "instagram")
			.filter((profile) -> profile.view().status() == ProfileStatus.CONNECTED)
			.map((profile) -> profile.accounts()
				.stream()
				.sorted(Comparator.comparing((account) -> !account.is(profile.view().instagramUserId())))
				.map((account) -> authority(profile, account))
				.toList())
			.orElse(List.of());
	}

	/**
	 * Opens the tokens of one of those who are connected to an account, for work that is
	 * the account's and no person's.
	 * @return empty when nobody has tokens that live and can be opened
	 */
	@Transactional(readOnly = true)
	public Optional<Authority> openAny(AccountKey account) {
		return this.profiles.findConnectedTo(account.graphBase(), account.instagramUserId())
			.stream()
			.flatMap((profile) -> openIfReadable(profile.view().caller(), account.instagramUserId()).stream())
			.findFirst();
	}

	/**
	 * Opens the caller's tokens to give them back to Meta; empty when they are dead, or
	 * when another caller of ours lives on the same person's grant, which would die with
	 * them.
	 */
	@Transactional(readOnly = true)
	public Optional<Authority> openLast(CallerId caller) {
		return this.profiles.findByUserIdAndPlatform(caller.value(), "instagram")
			.filter((profile) -> profile.view().status() == ProfileStatus.CONNECTED)
			.filter((profile) -> !this.profiles.existsByMetaUserIdAndGraphBaseAndStatusAndIdNot(profile.metaUserId(),
					profile.view().graphBase(), ProfileStatus.CONNECTED, profile.id()))
			.flatMap((profile) -> openIfReadable(caller, null));
	}

	// A key that was lost must keep nobody connected against their will, nor stop what
	// somebody else's tokens can do.
	private Optional<Authority> openIfReadable(CallerId caller, @Nullable String instagramUserId) {
		try {
			return Optional.of(open(caller, instagramUserId));
		}
		catch (SealBrokenException ex) {
			logger.warn("The token of caller {} cannot be opened, so nothing is asked of Meta with it: {}", caller,
					ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * Records that Meta refused these tokens, unless the person has signed in again since
	 * they were opened.
	 * @param authority the tokens that were refused
	 * @param status what the profile becomes: {@code EXPIRED}, {@code ERROR} or
	 * {@code DISCONNECTED}
	 * @param reason what the person must do, in plain words
	 */
	public void refused(Authority authority, ProfileStatus status, String reason) {
		SocialProfile profile = this.profiles.lock(authority.profileId())
			.filter((row) -> row.wasConnectedAt(authority.connectedAt()))
			.orElse(null);
		if (profile == null || profile.view().status() == status) {
			return;
		}
		if (status == ProfileStatus.DISCONNECTED) {
			profile.disconnect(reason, this.clock.instant());
			this.events.publishEvent(new ProfileDisconnected(authority.caller()));
		}
		else {
			profile.become(status, reason, this.clock.instant());
			this.events.publishEvent(new ProfileExpired(authority.caller()));
		}
	}

}
