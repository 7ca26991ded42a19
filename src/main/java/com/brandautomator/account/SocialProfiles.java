package com.brandautomator.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored social profiles.
 */
interface SocialProfiles extends Repository<SocialProfile, Long> {

	/**
	 * Makes the caller's row, unless another request of theirs has made it at the same
	 * moment.
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into social_profile (user_id, platform, graph_base, status, created_at, updated_at, version)
			values (:userId, :platform, :graphBase, 'disconnected', :now, :now, 0)
			on conflict (user_id, platform) do nothing""")
	int insertIfAbsent(String userId, String platform, String graphBase, Instant now);

	Optional<SocialProfile> findByUserIdAndPlatform(String userId, String platform);

	/**
	 * For whoever changes the row: two calls that meet the same dead token wait for each
	 * other instead of failing.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select profile from SocialProfile profile where profile.userId = :userId and profile.platform = :platform")
	Optional<SocialProfile> lock(String userId, String platform);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select profile from SocialProfile profile where profile.id = :id")
	Optional<SocialProfile> lock(long id);

	/**
	 * The profiles with living tokens that see an account. Who signed in last comes
	 * first: theirs have the longest to live.
	 */
	@Query("""
			select profile from SocialProfile profile join profile.accounts account
			where profile.graphBase = :graphBase and account.instagramUserId = :instagramUserId
				and profile.status = com.brandautomator.account.ProfileStatus.CONNECTED
			order by profile.connectedAt desc, profile.id desc""")
	List<SocialProfile> findConnectedTo(GraphBase graphBase, String instagramUserId);

	@Query("""
			select count(account) > 0 from SocialProfile profile join profile.accounts account
			where profile.graphBase = :graphBase and account.instagramUserId = :instagramUserId""")
	boolean existsWithAccount(GraphBase graphBase, String instagramUserId);

	@Query("""
			select distinct new com.brandautomator.account.AccountKey(profile.graphBase, account.instagramUserId)
			from SocialProfile profile join profile.accounts account""")
	List<AccountKey> findAccountKeys();

	boolean existsByMetaUserIdAndGraphBaseAndStatusAndIdNot(@Nullable String metaUserId, GraphBase graphBase,
			ProfileStatus status, long id);

}
