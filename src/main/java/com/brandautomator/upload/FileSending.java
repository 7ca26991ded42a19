package com.brandautomator.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import com.brandautomator.upload.store.MediaStore;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * Sends a file, or the part that was asked for (RFC 9110, section 14). What lies on a
 * disk is sent by the container without a thread.
 */
@Component
class FileSending {

	private static final String SENDFILE = "org.apache.tomcat.sendfile.";

	private static final Duration AGAIN = Duration.ofSeconds(5);

	/** What lies in a bucket takes a thread each, though no request thread. */
	private static final int MOST_THREADS = 12;

	private final Semaphore lanes = new Semaphore(MOST_THREADS);

	private final MediaStore store;

	FileSending(MediaStore store) {
		this.store = store;
	}

	/**
	 * Sends what was asked for.
	 * @return what still sends it; null when the container does, or nothing is to be sent
	 */
	@Nullable WebAsyncTask<ResponseEntity<Void>> send(PublicFile file, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=600");
		if (new ServletWebRequest(request, response).checkNotModified(file.tag(), file.since().toEpochMilli())) {
			return null;
		}
		Optional<HttpRange> range = range(file, request);
		if (range.isPresent() && range.get().getRangeStart(file.size()) >= file.size()) {
			throw behindTheEnd(file);
		}
		response.setContentType(file.type().contentType());
		long from = range.map((it) -> it.getRangeStart(file.size())).orElse(0L);
		long end = range.map((it) -> it.getRangeEnd(file.size()) + 1).orElse(file.size());
		if (range.isPresent()) {
			response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, end - 1, file.size()));
		}
		response.setContentLengthLong(end - from);
		return HttpMethod.HEAD.matches(request.getMethod()) ? null : body(file, from, end, request, response);
	}

	private @Nullable WebAsyncTask<ResponseEntity<Void>> body(PublicFile file, long from, long end,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<Path> path = this.store.path(file.key()).filter(Files::exists);
		if (path.isPresent() && Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))) {
			request.setAttribute(SENDFILE + "filename", path.get().toFile().getCanonicalPath());
			request.setAttribute(SENDFILE + "start", from);
			request.setAttribute(SENDFILE + "end", end);
			return null;
		}
		if (!this.lanes.tryAcquire()) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
					"Many files are being fetched. Please try again in a moment.")
				.retryAfter(AGAIN);
		}
		WebAsyncTask<ResponseEntity<Void>> task = new WebAsyncTask<>(-1L, () -> write(file, from, end, response));
		task.onCompletion(this.lanes::release);
		return task;
	}

	private ResponseEntity<Void> write(PublicFile file, long from, long end, HttpServletResponse response)
			throws IOException {
		try (InputStream in = this.store.open(file.key(), from, end - from)) {
			in.transferTo(response.getOutputStream());
		}
		return ResponseEntity.status(response.getStatus()).build();
	}

	private static ProblemException behindTheEnd(PublicFile file) {
		ProblemException problem = new ProblemException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
				ProblemCode.BAD_REQUEST, "The file has only %,d bytes.".formatted(file.size()))
			.of(HttpHeaders.RANGE, "must begin before byte " + file.size());
		problem.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
		return problem;
	}

	// Of several ranges, and of what is none, the whole file is sent, as one may.
	private static Optional<HttpRange> range(PublicFile file, HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.RANGE);
		String condition = request.getHeader(HttpHeaders.IF_RANGE);
		boolean isStale = condition != null && !condition.equals(file.tag());
		if (header == null || isStale || !HttpMethod.GET.matches(request.getMethod())) {
			return Optional.empty();
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(header);
			return (ranges.size() == 1) ? Optional.of(ranges.get(0)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
