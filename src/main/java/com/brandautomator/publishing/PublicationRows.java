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
			select p from Publication p where p.owner.userId = :userId
			and p.status = com.brandautomator.publishing.PublicationStatus.PUBLISHED
			and p.firstComment.status in (com.brandautomator.publishing.FirstComment.Status.WAITING,
				com.brandautomator.publishing.FirstComment.Status.SENDING)""")
	List<Publication> findOwingComments(String userId);

	@Query("""
			select p from Publication p where p.owner.instagramUserId = :instagramUserId
			and p.owner.testMode = :testMode and p.status in :statuses and p.live.mediaId is null
			and p.container.publishingAt > :sentAfter""")
	List<Publication> findUnbound(String instagramUserId, boolean testMode, Collection<PublicationStatus> statuses,
			Instant sentAfter);

	@Query(nativeQuery = true, value = """
			select id from publication p
			where updated_at < :before
			and (status in ('queued', 'uploading', 'processing', 'publishing', 'confirming')
				or status in ('scheduled', 'ready') and due_at < :before
				or status = 'paused' and paused_reason = 'quota'
				or status = 'paused' and paused_reason = 'account_restricted' and not exists (
					select 1 from publishing_hold h where h.instagram_user_id = p.instagram_user_id
					and h.test_mode = p.test_mode and (h.until is null or h.until > :now))
				or status = 'published' and first_comment_status in ('waiting', 'sending'))
			order by updated_at limit 1000""")
	List<UUID> findForgotten(Instant before, Instant now);

	@Query("""
			select p.live.mediaId from Publication p
			where p.owner.instagramUserId = :instagramUserId and p.live.mediaId in :mediaIds""")
	List<String> findBound(String instagramUserId, Collection<String> mediaIds);

}
