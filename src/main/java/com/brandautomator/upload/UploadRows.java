package com.brandautomator.upload;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored uploads.
 */
interface UploadRows extends Repository<Upload, UUID> {

	Upload save(Upload upload);

	void flush();

	Optional<Upload> findById(UUID id);

	Optional<Upload> findByIdAndUserId(UUID id, String userId);

	Optional<Upload> findByStoredToken(String token);

	Optional<Upload> findByStoredObjectKey(String key);

	/**
	 * The newest first.
	 */
	List<Upload> findByUserIdOrderByCreatedAtDescIdDesc(String userId, Limit limit);

	/**
	 * Whose time is over, whom nobody holds, and whose bytes may still be there.
	 */
	@Query(nativeQuery = true, value = """
			select u.* from instagram_resumable_upload u
			where u.expires_at < :now and u.object_key is not null
			and not exists (select 1 from instagram_upload_hold h
				where h.upload_id = u.id and (h.until is null or h.until > :now))
			order by u.expires_at limit :most""")
	List<Upload> findOrphans(Instant now, int most);

	@Modifying
	@Query("delete from Upload u where u.expiresAt < :before and u.stored.objectKey is null")
	int deleteGone(Instant before);

}
