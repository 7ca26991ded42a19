package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Leaves the first comment below what is live, at most once: before the call is sent
 * again, our own comment is looked for.
 */
@Component
class CommentSteps {

	private static final String ASKED = "POST comments";

	private static final int MOST_CALLS = 3;

	private static final int PAGE = 50;

	private static final int MOST_PAGES = 20;

	// Meta's clock and ours need not agree.
	private static final Duration SKEW = Duration.ofMinutes(2);

	private final Publications publications;

	private final AccountChanges accounts;

	private final Pace pace;

	private final Clock clock;

	CommentSteps(Publications publications, AccountChanges accounts, Pace pace, Clock clock) {
		this.publications = publications;
		this.accounts = accounts;
		this.pace = pace;
		this.clock = clock;
	}

	Next comment(Publication publication, InstagramAccount account) {
		FirstComment comment = required(publication);
		return (comment.sentAt() == null) ? send(publication, account) : lookFor(publication, comment, account);
	}

	private Next send(Publication publication, InstagramAccount account) {
		Publication sending = this.publications.change(publication, Note.of("The first comment is about to be sent."),
				(row, now) -> row.commented(required(row).sending(now), now));
		try {
			return posted(sending, ASKED, account.createComment(mediaId(sending), required(sending).text()));
		}
		catch (GraphException.RateLimited ex) {
			this.publications.change(sending, Note.of(ASKED, ex.error().toString(), ex.sentence()),
					(row, now) -> row.commented(required(row).notSent(), now));
			return Next.after(ex.retryAfter());
		}
		catch (GraphException.TokenRefused ex) {
			this.publications.change(sending, Note.of(ASKED, ex.error().toString(), ex.sentence()),
					(row, now) -> row.commented(required(row).notSent(), now));
			throw ex;
		}
		catch (GraphException ex) {
			if (isPassing(ex)) {
				throw ex;
			}
			if (ex instanceof GraphException.AccountRestricted restricted) {
				this.accounts.hold(sending.owner(), Hold.of(restricted, this.clock.instant()));
			}
			return end(sending, ASKED, ex.sentence(), false);
		}
	}

	private Next lookFor(Publication publication, FirstComment comment, InstagramAccount account) {
		Instant sent = Objects.requireNonNull(comment.sentAt());
		Instant since = sent.minus(SKEW);
		String after = null;
		for (int page = 0; page < MOST_PAGES; page++) {
			GraphList<Comment> comments = account.getComments(mediaId(publication), PAGE, after);
			Optional<Comment> own = comments.data()
				.stream()
				.filter((it) -> isOwn(it, comment, account, since))
				.findFirst();
			if (own.isPresent()) {
				return posted(publication, "GET comments", own.get().id());
			}
			after = comments.after().orElse(null);
			boolean older = comments.data().stream().anyMatch((it) -> isBefore(it, since));
			if (after == null || older) {
				return absent(publication, sent);
			}
		}
		return end(publication, "GET comments", "Whether the first comment is there cannot be told.", true);
	}

	// An answer that was lost may belong to a call that is still on its way.
	private Next absent(Publication publication, Instant sent) {
		Duration left = this.pace.grace().minus(Duration.between(sent, this.clock.instant()));
		if (left.compareTo(Duration.ZERO) > 0) {
			return Next.after(left);
		}
		if (Objects.requireNonNullElse(required(publication).calls(), 0) >= MOST_CALLS) {
			return end(publication, "GET comments",
					"The first comment was sent several times, and is not to be found. Please look at the post.", true);
		}
		this.publications.change(publication, Note.of("GET comments", "it is not there", "It is sent again."),
				(row, now) -> row.commented(required(row).notSent(), now));
		return Next.AT_ONCE;
	}

	// Without the permission for it, Meta does not say who wrote a comment (graph-api 6).
	// Within these minutes nobody else says the same.
	private static boolean isOwn(Comment comment, FirstComment first, InstagramAccount account, Instant since) {
		Comment.From from = comment.from();
		boolean unsaid = comment.username() == null && (from == null || from.id() == null);
		boolean own = unsaid || account.username().equals(comment.username())
				|| from != null && account.instagramUserId().equals(from.id());
		return own && !isBefore(comment, since) && plain(first.text()).equals(plain(comment.text()));
	}

	private static String plain(@Nullable String text) {
		return (text != null) ? text.strip().replaceAll("\\s+", " ") : "";
	}

	private static boolean isBefore(Comment comment, Instant time) {
		return comment.timestamp() != null && comment.timestamp().isBefore(time);
	}

	private Next posted(Publication publication, String asked, String id) {
		this.publications.change(publication, Note.of(asked, "comment " + id, "The first comment is there."),
				(row, now) -> row.commented(required(row).posted(id), now));
		return Next.REST;
	}

	/**
	 * What a failed call for the first comment means. The publication itself is live and
	 * stays so.
	 */
	Next failed(Publication publication, RuntimeException ex) {
		if (ex instanceof GraphException.RateLimited limited) {
			return Next.after(limited.retryAfter());
		}
		if (ex instanceof GraphException graph && isPassing(graph)) {
			return tryAgain(publication, graph);
		}
		boolean tokenDied = ex instanceof NotConnectedException || ex instanceof ReconnectRequiredException
				|| ex instanceof GraphException.TokenRefused;
		if (tokenDied && isRecent(publication)) {
			return Next.after(this.pace.quotaWait());
		}
		if (ex instanceof ErrorResponseException problem) {
			return end(publication, null, Objects.requireNonNullElse(problem.getBody().getDetail(), "It was refused."),
					required(publication).sentAt() != null);
		}
		throw ex;
	}

	// Who reconnects within a day gets the comment still.
	private boolean isRecent(Publication publication) {
		Instant live = publication.live().publishedAt();
		return live == null || live.plus(this.pace.overdue()).isAfter(this.clock.instant());
	}

	private static boolean isPassing(GraphException ex) {
		return ex instanceof GraphException.Transient || ex instanceof GraphException.TimedOut
				|| ex instanceof GraphException.OutcomeUnknown;
	}

	private Next tryAgain(Publication publication, GraphException ex) {
		if (publication.attempts() >= this.pace.tries()) {
			return end(publication, null, ex.sentence(), required(publication).sentAt() != null);
		}
		this.publications.change(publication, Note.of(null, ex.error().toString(), "It is looked at again."),
				(row, now) -> row.tried());
		return Next.after(this.pace.nextTry(publication.attempts()));
	}

	private Next end(Publication publication, @Nullable String asked, String sentence, boolean mayBeThere) {
		this.publications.change(publication, Note.of(asked, null, sentence),
				(row, now) -> row.commented(required(row).ended(mayBeThere, sentence), now));
		return Next.REST;
	}

	private static FirstComment required(Publication publication) {
		return Objects.requireNonNull(publication.firstComment());
	}

	private static String mediaId(Publication publication) {
		return Objects.requireNonNull(publication.live().mediaId());
	}

}
