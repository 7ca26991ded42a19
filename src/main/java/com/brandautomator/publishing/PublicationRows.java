package com.brandautomator.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored publications.
 */
interface PublicationRows extends Repository<Publication, UUID> {

	Publication save(Publication publication);

	void flush();

	Optional<Publication> findById(UUID id);

	Optional<Publication> findByIdAndUserId(UUID id, String userId);

	List<Publication> findByIdIn(Collection<UUID> ids);

	/**
	 * For whoever changes them: the machine may be about to.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Publication> findByUserIdAndStatusIn(String userId, Collection<PublicationStatus> statuses);

	List<Publication> findByInstagramUserIdAndStatusInAndLiveMediaIdIsNullAndContainerPublishingAtAfter(
			String instagramUserId, Collection<PublicationStatus> statuses, Instant sentAfter);

	@Query("""
			select p.id from Publication p where p.status in :statuses and p.updatedAt < :before
			and (p.scheduledTime is null or p.scheduledTime < :before)""")
	List<UUID> findForgotten(Collection<PublicationStatus> statuses, Instant before);

	@Query("select p.live.mediaId from Publication p where p.instagramUserId = :instagramUserId and p.live.mediaId in :mediaIds")
	List<String> findBound(String instagramUserId, Collection<String> mediaIds);

}
