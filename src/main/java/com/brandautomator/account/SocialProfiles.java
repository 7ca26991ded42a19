package com.brandautomator.account;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;

/**
 * The stored social profiles.
 */
interface SocialProfiles extends Repository<SocialProfile, Long> {

	SocialProfile save(SocialProfile profile);

	Optional<SocialProfile> findById(long id);

	Optional<SocialProfile> findByUserIdAndPlatform(String userId, String platform);

	boolean existsByMetaUserIdAndGraphBaseAndStatusAndIdNot(@Nullable String metaUserId, GraphBase graphBase,
			ProfileStatus status, long id);

}
