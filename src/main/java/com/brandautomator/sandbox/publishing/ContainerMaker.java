package com.brandautomator.sandbox.publishing;

import java.util.Optional;

import com.brandautomator.sandbox.files.WebAddress;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Makes containers: pictures are fetched while the call waits, videos after it was
 * answered.
 */
@SandboxPart
class ContainerMaker {

	private final Pictures pictures;

	private final Containers containers;

	private final Children children;

	private final VideoRounds videos;

	ContainerMaker(Pictures pictures, Containers containers, Children children, VideoRounds videos) {
		this.pictures = pictures;
		this.containers = containers;
		this.children = children;
		this.videos = videos;
	}

	String make(Account account, ContainerRequest request) {
		return switch (request.kind()) {
			case CAROUSEL -> {
				this.children.check(account, request.children());
				yield this.containers.create(new NewContainer(account.id(), request, null, null));
			}
			case IMAGE, CHILD_IMAGE, STORY_IMAGE -> {
				String picture = this.pictures.obtain(account, request.source(), !request.kind().isStory());
				yield this.containers.create(new NewContainer(account.id(), request, picture, null));
			}
			case REEL, CHILD_VIDEO, STORY_VIDEO -> video(account, request);
		};
	}

	private String video(Account account, ContainerRequest request) {
		boolean fetched = !request.resumable();
		if (fetched && WebAddress.of(request.source()).isEmpty() && !account.drawsPlaceholders()) {
			throw ImageErrors.notFetched("it is no HTTP address.");
		}
		String cover = Optional.ofNullable(request.options().get(Option.COVER_URL.word()))
			.map((address) -> this.pictures.obtain(account, address, false))
			.orElse(null);
		String id = this.containers.create(new NewContainer(account.id(), request, null, cover));
		this.videos.wake();
		return id;
	}

}
