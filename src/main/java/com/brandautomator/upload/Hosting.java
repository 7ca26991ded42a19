package com.brandautomator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.convert.Fit;
import com.brandautomator.upload.measure.MediaFile;
import com.brandautomator.upload.measure.Measurement;
import com.brandautomator.upload.store.MediaKey;
import com.brandautomator.upload.store.MediaStore;
import com.brandautomator.upload.store.WorkFile;
import com.brandautomator.upload.store.WorkFolder;
import com.brandautomator.web.StorageFull;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a file in: looks at it, makes of it what Instagram takes, stores that, and gives
 * it a public address. All of it or nothing.
 */
@Service
class Hosting {

	private final Preparing preparing;

	private final MediaRules rules;

	private final MediaStore store;

	private final WorkFolder work;

	private final Uploads uploads;

	private final PublicAddresses addresses;

	Hosting(Preparing preparing, MediaRules rules, MediaStore store, WorkFolder work, Uploads uploads,
			PublicAddresses addresses) {
		this.preparing = preparing;
		this.rules = rules;
		this.store = store;
		this.work = work;
		this.uploads = uploads;
		this.addresses = addresses;
	}

	/**
	 * Takes it in.
	 * @param mediaType as what it is to be published; null where the file decides
	 */
	HostedView host(CallerId caller, MultipartFile given, @Nullable String mediaType, Fit fit) {
		try (WorkFile file = this.work.file(); WorkFile target = this.work.file()) {
			given.transferTo(file.path());
			Measurement measured = MediaFile.measure(file.path());
			PostKind kind = PostKind.of(mediaType, measured.isVideo());
			HostedFile hosted = this.preparing.prepare(file.path(), measured, kind, fit, target.path());
			Upload upload = stored(caller, hosted, String.valueOf(given.getOriginalFilename()));
			return HostedView.of(upload, hosted, this.addresses.of(upload.stored()).orElseThrow(), kind,
					this.rules.check(hosted.measured(), kind));
		}
		catch (IOException ex) {
			throw StorageFull.caused(ex) ? new StorageFull(ex) : new UncheckedIOException(ex);
		}
	}

	private Upload stored(CallerId caller, HostedFile file, String name) throws IOException {
		Upload upload = this.uploads.begin(caller, file.given(name), file.size());
		StoredFile place = upload.stored();
		try {
			put(new MediaKey(Objects.requireNonNull(place.objectKey())), file.path(), file.type());
		}
		catch (IOException | RuntimeException ex) {
			this.uploads.fail(upload.getId(), "It could not be stored.");
			throw ex;
		}
		return this.uploads.complete(upload.getId(),
				place.stored(file.type().contentType(), file.size(), file.measured(), file.changes()));
	}

	private void put(MediaKey key, Path file, HostedType type) throws IOException {
		this.store.put(key, file, type.contentType());
	}

}
