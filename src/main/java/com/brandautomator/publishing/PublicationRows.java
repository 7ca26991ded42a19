package com.brandautomator.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
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

	Optional<Publication> findByIdAndOwnerUserId(UUID id, String userId);

	/**
	 * The newest first.
	 */
	List<Publication> findByOwnerUserIdOrderByCreatedAtDescIdDesc(String userId, Limit limit);

	long countByOwnerUserId(String userId);

	List<Publication> findByIdIn(Collection<UUID> ids);

	/**
	 * For whoever changes it: the machine may be about to.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Publication p where p.id = :id and p.owner.userId = :userId")
	Optional<Publication> lock(UUID id, String userId);

	/**
	 * For whoever changes them: the machine may be about to.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Publication> findByOwnerUserIdAndStatusInOrderById(String userId, Collection<PublicationStatus> statuses);

	/**
	 * For whoever changes them: the machine may be about to.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select p from Publication p where p.owner.instagramUserId = :instagramUserId
			and p.owner.testMode = :testMode and p.status in :statuses order by p.id""")
	List<Publication> findOfAccount(String instagramUserId, boolean testMode, Collection<PublicationStatus> statuses);

	@Query("""
			select p from Publication p where p.owner.instagramUserId = :instagramUserId
			and p.owner.testMode = :testMode and p.status in :statuses and p.live.mediaId is null
			and p.container.publishingAt > :sentAfter""")
	List<Publication> findUnbound(String instagramUserId, boolean testMode, Collection<PublicationStatus> statuses,
			Instant sentAfter);

	@Query("""
			select p.id from Publication p where p.updatedAt < :before
			and (p.schedule.dueAt < :before or p.status not in (com.brandautomator.publishing.PublicationStatus.SCHEDULED,
				com.brandautomator.publishing.PublicationStatus.READY))
			and (p.status in :statuses
				or p.pausedReason = com.brandautomator.publishing.PausedReason.QUOTA
				or p.status = com.brandautomator.publishing.PublicationStatus.PUBLISHED
					and p.firstComment.status in (com.brandautomator.publishing.FirstComment.Status.WAITING,
						com.brandautomator.publishing.FirstComment.Status.SENDING))""")
	List<UUID> findForgotten(Collection<PublicationStatus> statuses, Instant before);

	@Query("""
			select p.live.mediaId from Publication p
			where p.owner.instagramUserId = :instagramUserId and p.live.mediaId in :mediaIds""")
	List<String> findBound(String instagramUserId, Collection<String> mediaIds);

}
