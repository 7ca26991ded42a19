package com.brandautomator.upload;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;
import com.brandautomator.upload.store.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Removes files whose time is over. The bytes go first: a node that dies in between
 * leaves a row by which they are removed once more.
 */
@Component
class Orphans {

	private static final int BATCH = 100;

	private static final Logger logger = LoggerFactory.getLogger(Orphans.class);

	private final Uploads uploads;

	private final MediaStore store;

	private final WorkFolder work;

	Orphans(Uploads uploads, MediaStore store, WorkFolder work) {
		this.uploads = uploads;
		this.store = store;
		this.work = work;
	}

	void remove() {
		List<Upload> orphans = this.uploads.orphans(BATCH);
		int removed = 0;
		for (Upload orphan : orphans) {
			removed += isRemoved(orphan) ? 1 : 0;
		}
		if (removed == BATCH) {
			remove();
			return;
		}
		this.uploads.forget();
		this.work.sweep();
	}

	private boolean isRemoved(Upload orphan) {
		try {
			this.store.delete(new MediaKey(Objects.requireNonNull(orphan.stored().objectKey())));
			this.uploads.removed(orphan.getId());
			return true;
		}
		catch (IOException ex) {
			logger.warn("The bytes of upload {} could not be removed; the next round tries again", orphan.getId(), ex);
			return false;
		}
	}

}
