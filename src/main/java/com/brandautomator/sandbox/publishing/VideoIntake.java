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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.io.ClassPathResource;

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

	VideoIntake(Crawler crawler, Files files, VideoClaims claims, ProcessingTime processing) {
		this.crawler = crawler;
		this.files = files;
		this.claims = claims;
		this.processing = processing;
	}

	/**
	 * Begins; the container tells how it went. What fails on our side is left to whoever
	 * claims it next.
	 */
	CompletableFuture<Void> begin(VideoClaim claim, Transfer transfer) throws IOException {
		Path file = java.nio.file.Files.createTempFile("sandbox-video-", ".mp4");
		return fetch(claim, file, transfer).thenRunAsync(() -> take(claim, file), this.threads)
			.exceptionally((failure) -> {
				settle(claim, failure);
				return null;
			})
			.whenComplete((nothing, failure) -> delete(file));
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
		return this.crawler.fetch(address, true, target, VideoRules.MAX_SIZE, transfer)
			.whenComplete((size, failure) -> close(target));
	}

	private void take(VideoClaim claim, Path file) {
		try {
			VideoFacts facts = VideoFile.read(file);
			OptionalInt violation = VideoRules.violation(claim, facts);
			if (violation.isPresent()) {
				log.debug("Container {} cannot be: {}", claim.id(), facts);
				this.claims.fail(claim, violation.getAsInt());
				return;
			}
			this.claims.finish(claim, this.files.keep(Content.mp4(file)), facts.size(),
					claim.createdAt().plus(this.processing.ofVideo(facts.length())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void settle(VideoClaim claim, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FetchFailed failed) {
				this.claims.fail(claim, VideoRules.subcode(failed));
				return;
			}
			if (cause instanceof UnusableVideo unusable) {
				log.debug("Container {} cannot be: {}", claim.id(), unusable.getMessage());
				this.claims.fail(claim, ContainerErrors.UNSUPPORTED_VIDEO);
				return;
			}
		}
		log.warn("The sandbox could not take in the video of container {}; it is tried again", claim.id(), failure);
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
