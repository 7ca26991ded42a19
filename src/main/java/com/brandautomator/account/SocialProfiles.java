package com.brandautomator.account;

import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored social profiles.
 */
interface SocialProfiles extends Repository<SocialProfile, Long> {

	SocialProfile save(SocialProfile profile);

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

	boolean existsByMetaUserIdAndGraphBaseAndStatusAndIdNot(@Nullable String metaUserId, GraphBase graphBase,
			ProfileStatus status, long id);

}
