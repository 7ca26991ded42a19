package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The container that Meta made for a publication, those of a carousel's media, and how
 * often Meta was asked to publish it.
 *
 * @param id null while there is none
 * @param createdAt when Meta made it
 * @param publishingAt when the last publish call was about to be sent; null when it never
 * was
 * @param publishCalls how many publish calls were sent
 * @param isLive whether Meta said that it is published
 * @param children the containers of a carousel's media
 * @param rebuilds how often Meta spoilt one
 * @param uploadUri where the bytes of its video go; null once all are there, and where
 * Meta fetches it
 */
@Embeddable
record MadeContainer(@Column(name = "container_id") @Nullable String id,
		@Column(name = "container_created_at") @Nullable Instant createdAt,
		@Column(name = "publishing_at") @Nullable Instant publishingAt,
		@Column(name = "publish_calls") int publishCalls, @Column(name = "container_live") boolean isLive,
		@JdbcTypeCode(SqlTypes.JSON) List<Child> children, int rebuilds,
		@Column(name = "container_upload_uri") @Nullable String uploadUri) {

	/** There is none. */
	static final MadeContainer NONE = new MadeContainer(null, null, null, 0, false, List.of(), 0, null);

	/**
	 * The id, where there must be one.
	 * @throws IllegalStateException when there is none
	 */
	String requiredId() {
		if (this.id == null) {
			throw new IllegalStateException("No container has been made");
		}
		return this.id;
	}

	/**
	 * All that there are.
	 */
	Set<String> ids() {
		return Stream.concat(Stream.ofNullable(this.id), this.children.stream().map(Child::id))
			.collect(Collectors.toSet());
	}

	/**
	 * A new one is needed; the children can be used again.
	 */
	MadeContainer startedOver() {
		return new MadeContainer(null, null, null, 0, false, this.children, this.rebuilds, null);
	}

	/**
	 * Meta spoilt one.
	 */
	MadeContainer spoilt() {
		return new MadeContainer(this.id, this.createdAt, this.publishingAt, this.publishCalls, this.isLive,
				this.children, this.rebuilds + 1, this.uploadUri);
	}

	/**
	 * A person asked for it once more, so that it may be spoilt as often again.
	 */
	MadeContainer wantedAgain() {
		return new MadeContainer(this.id, this.createdAt, this.publishingAt, this.publishCalls, this.isLive,
				this.children, 0, this.uploadUri);
	}

	/**
	 * Meta made it just now.
	 */
	MadeContainer made(String id, @Nullable String uploadUri, Instant now) {
		return new MadeContainer(id, now, this.publishingAt, this.publishCalls, false, this.children, this.rebuilds,
				uploadUri);
	}

	/**
	 * Meta has all bytes of its video, or does not want any more.
	 */
	MadeContainer bytesSent() {
		return new MadeContainer(this.id, this.createdAt, this.publishingAt, this.publishCalls, this.isLive,
				this.children, this.rebuilds, null);
	}

	/**
	 * A publish call is about to be sent.
	 */
	MadeContainer sent(Instant now) {
		return new MadeContainer(this.id, this.createdAt, now, this.publishCalls + 1, this.isLive, this.children,
				this.rebuilds, this.uploadUri);
	}

	/**
	 * Meta refused the last publish call: it had no effect.
	 */
	MadeContainer notSent() {
		boolean first = this.publishCalls <= 1;
		return new MadeContainer(this.id, this.createdAt, first ? null : this.publishingAt,
				Math.max(0, this.publishCalls - 1), this.isLive, this.children, this.rebuilds, this.uploadUri);
	}

	/**
	 * It turned out to be live, whoever sent the call.
	 */
	MadeContainer live(Instant now) {
		return new MadeContainer(this.id, this.createdAt, (this.publishingAt != null) ? this.publishingAt : now,
				this.publishCalls, true, this.children, this.rebuilds, this.uploadUri);
	}

	/**
	 * Meta made the container of one medium.
	 */
	MadeContainer childMade(int place, String id, @Nullable String uploadUri, Instant now) {
		return with(Stream.concat(without(place), Stream.of(new Child(place, id, now, false, uploadUri))));
	}

	/**
	 * Meta has all bytes of the video at this place, or does not want any more.
	 */
	MadeContainer childSent(int place) {
		return with(this.children.stream().map((child) -> (child.place() == place) ? child.sent() : child));
	}

	/**
	 * Meta has processed the media at these places.
	 */
	MadeContainer childrenFinished(Set<Integer> places) {
		return with(this.children.stream().map((child) -> places.contains(child.place()) ? child.done() : child));
	}

	/**
	 * The container of one medium is of no use any more.
	 */
	MadeContainer childGone(int place) {
		return with(without(place));
	}

	/**
	 * Meta has lost containers of the media, and does not say which.
	 */
	MadeContainer childrenGone() {
		return with(Stream.of());
	}

	private Stream<Child> without(int place) {
		return this.children.stream().filter((child) -> child.place() != place);
	}

	private MadeContainer with(Stream<Child> children) {
		return new MadeContainer(this.id, this.createdAt, this.publishingAt, this.publishCalls, this.isLive,
				children.toList(), this.rebuilds, this.uploadUri);
	}

}
