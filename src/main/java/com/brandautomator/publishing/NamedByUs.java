package com.brandautomator.publishing;

import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * A row whose id we drew, so that only its version tells whether it is stored, and whose
 * changes do not overwrite each other.
 */
@MappedSuperclass
abstract class NamedByUs implements Persistable<UUID> {

	@Id
	private UUID id = UUID.randomUUID();

	@Version
	private @Nullable Long version;

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

}
