package com.brandautomator.publishing;

import java.util.function.LongConsumer;

import com.brandautomator.upload.files.GivenVideo;
import com.brandautomator.upload.files.GivenVideos;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Writes down how far a video is on its way to Meta: for the file every second, in the
 * publication's timeline every tenth. Ends the sending when somebody changes the
 * publication meanwhile.
 */
class TransferProgress implements LongConsumer {

	private static final long PAUSE = 1_000_000_000;

	private static final int NOTES = 10;

	private final Publications publications;

	private final GivenVideos videos;

	private final Sending sending;

	private final GivenVideo video;

	private Publication publication;

	private long noted;

	private long told = System.nanoTime();

	TransferProgress(Publications publications, GivenVideos videos, Publication publication, Sending sending,
			GivenVideo video, long from) {
		this.publications = publications;
		this.videos = videos;
		this.publication = publication;
		this.sending = sending;
		this.video = video;
		this.noted = from;
	}

	/**
	 * The publication as it stands after the last note.
	 */
	Publication publication() {
		return this.publication;
	}

	@Override
	public void accept(long bytes) {
		if (System.nanoTime() - this.told < PAUSE) {
			return;
		}
		this.told = System.nanoTime();
		this.videos.transferred(this.video.id(), this.sending.containerId(), bytes);
		if ((bytes - this.noted) * NOTES >= this.video.size() && bytes < this.video.size()) {
			this.noted = bytes;
			this.publication = this.publications.change(this.publication,
					note("sending", this.sending.name(this.publication) + " is on its way to Instagram.", bytes),
					(row, now) -> row.container((it) -> it, now));
		}
		else if (this.publications.get(this.publication.getId()).version() != this.publication.version()) {
			throw new OptimisticLockingFailureException(
					"Publication " + this.publication.getId() + " was changed meanwhile");
		}
	}

	Note note(String answered, String decided, long bytes) {
		return new Note("POST rupload", answered, decided, Progress.of(this.video, bytes));
	}

}
