package com.brandautomator.publishing;

import java.util.List;
import java.util.Optional;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.ContainerStatus;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.VideoBytes;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.upload.files.GivenVideo;
import com.brandautomator.upload.files.GivenVideos;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sends a video to its container. Before every try Meta is asked how much it has, so that
 * nothing is sent twice, whoever died and whatever answer was lost (graph-api 4).
 */
@Component
class TransferSteps {

	private static final Logger logger = LoggerFactory.getLogger(TransferSteps.class);

	private static final String ASKED = "GET container";

	private final Publications publications;

	private final GivenVideos videos;

	private final ChildrenSteps children;

	private final TransferLanes lanes;

	private final Pace pace;

	TransferSteps(Publications publications, GivenVideos videos, ChildrenSteps children, TransferLanes lanes,
			Pace pace) {
		this.publications = publications;
		this.videos = videos;
		this.children = children;
		this.lanes = lanes;
		this.pace = pace;
	}

	/**
	 * A medium whose bytes Meta is given, since we hold them; empty where it fetches
	 * them.
	 */
	Optional<GivenVideo> toBeSent(Publication publication, MediaItem medium) {
		return medium.isVideo() ? this.videos.at(publication.caller(), medium.url()) : Optional.empty();
	}

	/**
	 * What Meta says of the only medium's bytes, and of one that was given to us how many
	 * came here; null where Meta says nothing.
	 */
	@Nullable Progress progress(Publication publication, Container container) {
		Progress progress = Progress.of(container.videoStatus());
		List<MediaItem> media = publication.content().media();
		return (progress == null || media.size() > 1) ? progress
				: toBeSent(publication, media.get(0)).map((video) -> Progress.of(video, bytes(container, video)))
					.orElse(progress);
	}

	Next send(Publication publication, Sending sending, InstagramAccount account) {
		Optional<GivenVideo> video = this.videos.at(publication.caller(), sending.address());
		if (video.isEmpty()) {
			return fileGone(publication, sending);
		}
		Optional<TransferLanes.Lane> free = this.lanes.take();
		if (free.isEmpty()) {
			return Next.after(this.pace.firstPoll());
		}
		try {
			return send(publication, sending, video.get(), account);
		}
		catch (GraphException.ContainerGone | GraphException.ObjectMissing ex) {
			if (!sending.child()) {
				throw ex;
			}
			Publication now = this.publications.get(publication.getId());
			return now.container()
				.children()
				.stream()
				.filter((child) -> child.place() == sending.place())
				.findFirst()
				.map((child) -> this.children.gone(now, child, ex.error().toString()))
				.orElse(Next.AT_ONCE);
		}
		finally {
			free.get().close();
		}
	}

	private Next send(Publication publication, Sending sending, GivenVideo video, InstagramAccount account) {
		Container container = account.checkContainerStatus(sending.containerId());
		if (wantsNoMore(container)) {
			Progress there = (Progress.of(container.videoStatus()) != null)
					? Progress.of(video, bytes(container, video)) : null;
			return sent(publication, sending,
					new Note(ASKED, container.statusCode(), "Instagram takes no more bytes.", there));
		}
		long from = bytes(container, video);
		this.videos.transferred(video.id(), sending.containerId(), from);
		TransferProgress progress = new TransferProgress(this.publications, this.videos, publication, sending, video,
				from);
		try {
			account.transfer(sending.uri(),
					new VideoBytes(video.size(), from, (offset) -> this.videos.open(video.id(), offset), progress));
		}
		catch (GraphException.OutcomeUnknown | GraphException.Transient | GraphException.TimedOut ex) {
			return broken(progress, sending, video, from, account, ex);
		}
		this.videos.transferred(video.id(), sending.containerId(), video.size());
		return sent(progress.publication(), sending,
				progress.note("success", sending.name(publication) + " is there; Meta processes it.", video.size()));
	}

	// Whatever became of it, reading it as one that is processed decides.
	private static boolean wantsNoMore(Container container) {
		boolean open = container.state() == ContainerStatus.IN_PROGRESS || container.state() == ContainerStatus.UNKNOWN;
		return !open || container.videoStatus() != null && "complete".equals(container.videoStatus().uploading());
	}

	private static long bytes(Container container, GivenVideo video) {
		Long bytes = (container.videoStatus() != null) ? container.videoStatus().bytesTransferred() : null;
		return (bytes != null) ? Math.max(0, Math.min(bytes, video.size())) : 0;
	}

	private Next sent(Publication publication, Sending sending, Note note) {
		this.publications.change(publication, note, (row, now) -> row.sent(sending.sent(), now));
		return Next.after(this.pace.firstPoll());
	}

	// As long as more comes with every try, it is not given up.
	private Next broken(TransferProgress progress, Sending sending, GivenVideo video, long from,
			InstagramAccount account, GraphException ex) {
		Container container = account.checkContainerStatus(sending.containerId());
		long bytes = bytes(container, video);
		logger.info("Sending upload {} broke off; Instagram has {} of {} bytes", video.id(), bytes, video.size());
		this.videos.transferred(video.id(), sending.containerId(), bytes);
		if (bytes <= from && !wantsNoMore(container)) {
			throw ex;
		}
		this.publications.change(progress.publication(),
				progress.note(ex.error().toString(), "The line broke; the rest is sent.", bytes),
				(row, now) -> row.uploadingOn(now));
		return Next.AT_ONCE;
	}

	private Next fileGone(Publication publication, Sending sending) {
		Failure failure = Failure.of(HttpStatus.UNPROCESSABLE_CONTENT,
				"The file is no longer here. Please give it to us again.");
		this.publications.change(publication, Note.of(failure.message()),
				(row, now) -> row.failed(sending.child()
						? failure.at(sending.place(), ChildrenSteps.name(publication, sending.place())) : failure,
						now));
		return Next.REST;
	}

}
