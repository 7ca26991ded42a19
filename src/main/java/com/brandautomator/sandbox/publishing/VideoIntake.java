package com.brandautomator.sandbox.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.brandautomator.sandbox.files.Content;
import com.brandautomator.sandbox.files.Crawler;
import com.brandautomator.sandbox.files.FetchFailed;
import com.brandautomator.sandbox.files.Files;
import com.brandautomator.sandbox.files.Transfer;
import com.brandautomator.sandbox.files.WebAddress;
import com.brandautomator.sandbox.video.UnusableVideo;
import com.brandautomator.sandbox.video.VideoFacts;
import com.brandautomator.sandbox.video.VideoFile;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

/**
 * Takes a video in: fetches it into a file of the disk, which holds no thread, looks into
 * it and keeps it.
 */
@SandboxPart
class VideoIntake implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(VideoIntake.class);

	private final ExecutorService threads = Executors.newFixedThreadPool(4);

	private final Crawler crawler;

	private final Files files;

	private final VideoClaims claims;

	private final ProcessingTime processing;

	private final SentFiles sent;

	private final UploadProgress progress;

	private final DataSize maxSize;

	VideoIntake(Crawler crawler, Files files, VideoClaims claims, ProcessingTime processing, SentFiles sent,
			UploadProgress progress, SandboxProperties properties) {
		this.crawler = crawler;
		this.files = files;
		this.claims = claims;
		this.processing = processing;
		this.sent = sent;
		this.progress = progress;
		this.maxSize = properties.videoMaxSize();
	}

	/**
	 * Begins; the container tells how it went. What fails on our side is left to whoever
	 * claims it next.
	 */
	CompletableFuture<Void> begin(VideoClaim claim, Transfer transfer) throws IOException {
		if (claim.uploadKey() != null) {
			return settled(claim, this.sent.file(claim.uploadKey()), CompletableFuture.completedFuture(null));
		}
		Path file = java.nio.file.Files.createTempFile("sandbox-video-", ".mp4");
		return settled(claim, file, fetch(claim, file, transfer)).whenComplete((nothing, failure) -> delete(file));
	}

	private CompletableFuture<Void> settled(VideoClaim claim, Path file, CompletableFuture<?> arrival) {
		return arrival.thenRunAsync(() -> take(claim, file), this.threads).exceptionally((failure) -> {
			settle(claim, failure);
			return null;
		});
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

	private CompletableFuture<?> fetch(VideoClaim claim, Path file, Transfer transfer) throws IOException {
		URI address = WebAddress.of(claim.sourceUrl()).orElse(null);
		if (address == null) {
			try (InputStream placeholder = new ClassPathResource("sandbox/placeholder.mp4").getInputStream()) {
				java.nio.file.Files.copy(placeholder, file, StandardCopyOption.REPLACE_EXISTING);
			}
			return CompletableFuture.completedFuture(null);
		}
		FileChannel target = FileChannel.open(file, StandardOpenOption.WRITE);
		return this.crawler.fetch(address, true, target, this.maxSize.toBytes(), transfer)
			.whenComplete((size, failure) -> close(target));
	}

	private void take(VideoClaim claim, Path file) {
		try {
			if (claim.uploadKey() != null) {
				this.progress.hashed(claim.id(), Content.mp4(file).hash());
			}
			VideoFacts facts = VideoFile.read(file);
			OptionalInt violation = VideoRules.violation(claim, facts, this.maxSize);
			if (violation.isPresent()) {
				log.debug("Container {} cannot be: {}", claim.id(), facts);
				fail(claim, violation.getAsInt());
				return;
			}
			this.claims.finish(claim, this.files.keep(Content.mp4(file)), facts.size(),
					claim.createdAt().plus(this.processing.ofVideo(facts.length())));
			forget(claim);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void settle(VideoClaim claim, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FetchFailed failed) {
				fail(claim, VideoRules.subcode(failed));
				return;
			}
			if (cause instanceof UnusableVideo unusable) {
				log.debug("Container {} cannot be: {}", claim.id(), unusable.getMessage());
				fail(claim, ContainerErrors.UNSUPPORTED_VIDEO);
				return;
			}
		}
		log.warn("The sandbox could not take in the video of container {}; it is tried again", claim.id(), failure);
	}

	private void fail(VideoClaim claim, int subcode) {
		this.claims.fail(claim, subcode);
		forget(claim);
	}

	// What was sent is needed until it is known what comes of it.
	private void forget(VideoClaim claim) {
		if (claim.uploadKey() != null) {
			delete(this.sent.file(claim.uploadKey()));
		}
	}

	private static void close(FileChannel target) {
		try {
			target.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path file) {
		try {
			java.nio.file.Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("A file of the sandbox could not be deleted: {}", file, ex);
		}
	}

}
