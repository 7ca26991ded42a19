package com.brandautomator.upload;

import java.util.List;
import java.util.Map;

import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.store.MediaKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an upload.
 *
 * @param objectKey its key in the media store; null before its bytes are there, and when
 * they are gone
 * @param token what its public address ends in; null before it has one
 * @param storedType its content type, told from its bytes
 * @param storedSize its bytes
 * @param measured what was measured of it, by property
 * @param changes what was changed of what the person gave, in plain words
 */
@Embeddable
record StoredFile(@Column(name = "object_key") @Nullable String objectKey,
		@Column(name = "token") @Nullable String token, @Column(name = "stored_type") @Nullable String storedType,
		@Column(name = "stored_size") @Nullable Long storedSize,
		@Column(name = "measured") @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> measured,
		@Column(name = "changes") List<String> changes) {

	/**
	 * The places are known before the bytes are there, so that none are ever forgotten.
	 */
	static StoredFile expected() {
		return new StoredFile(MediaKey.random().value(), MediaKey.random().value(), null, null, Map.of(), List.of());
	}

	StoredFile stored(String type, long size, Measurement measured, List<String> changes) {
		return new StoredFile(this.objectKey, this.token, type, size, measured.values(), changes);
	}

	StoredFile gone() {
		return new StoredFile(null, this.token, this.storedType, this.storedSize, this.measured, this.changes);
	}

}
