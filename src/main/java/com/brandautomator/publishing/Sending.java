package com.brandautomator.publishing;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A video of a publication whose bytes are still to be sent to Meta.
 *
 * @param place which medium, from 0
 * @param child whether it is one of a carousel's
 * @param containerId Meta's container for it
 * @param uri where the bytes go
 * @param address of the file that was given to us
 */
record Sending(int place, boolean child, String containerId, URI uri, String address) {

	/**
	 * The next one; empty when there is none.
	 */
	static Optional<Sending> of(Publication publication) {
		MadeContainer container = publication.container();
		if (container.id() != null) {
			return of(publication, 0, false, container.id(), container.uploadUri());
		}
		return container.children()
			.stream()
			.filter((child) -> child.uploadUri() != null)
			.min(Comparator.comparing(Child::place))
			.flatMap((child) -> of(publication, child.place(), true, child.id(), child.uploadUri()));
	}

	private static Optional<Sending> of(Publication publication, int place, boolean child, String containerId,
			@Nullable String uri) {
		return Optional.ofNullable(uri)
			.map((address) -> new Sending(place, child, containerId, URI.create(address),
					publication.content().media().get(place).url()));
	}

	/**
	 * What is true once all bytes are there.
	 */
	UnaryOperator<MadeContainer> sent() {
		return this.child ? (container) -> container.childSent(this.place) : MadeContainer::bytesSent;
	}

	/**
	 * What a person calls it.
	 */
	String name(Publication publication) {
		return this.child ? ChildrenSteps.name(publication, this.place) : "The video";
	}

}
