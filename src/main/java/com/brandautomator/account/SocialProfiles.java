package com.brandautomator.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stored social profiles.
 */
interface SocialProfiles extends Repository<SocialProfile, Long> {

	SocialProfile save(SocialProfile profile);

	Optional<SocialProfile> findById(long id);

	Optional<SocialProfile> findByUserIdAndPlatform(String userId, String platform);

}
