package com.brandautomator.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

/**
 * An answer that has been read whole, within the limit. JSON counts as JSON whatever type
 * the answer was sent with: the Graph API has been seen to send {@code text/javascript}.
 */
class BufferedAnswer implements ClientHttpResponse {

	private final HttpStatusCode status;

	private final HttpHeaders headers;

	private final byte[] body;

	private BufferedAnswer(HttpStatusCode status, HttpHeaders headers, byte[] body) {
		this.status = status;
		this.headers = headers;
		this.body = body;
	}

	/**
	 * Reads and closes an answer.
	 * @throws AnswerTooLargeException when it is larger than the limit
	 */
	static BufferedAnswer of(ClientHttpResponse answer, int limit) throws IOException {
		// The body alone is closed: closing the answer would first read the rest of it,
		// however long that is.
		try (InputStream stream = answer.getBody()) {
			byte[] body = stream.readNBytes(limit + 1);
			if (body.length > limit) {
				throw new AnswerTooLargeException();
			}
			HttpHeaders headers = new HttpHeaders();
			headers.putAll(answer.getHeaders());
			if (new String(body, 0, Math.min(body.length, 16), StandardCharsets.UTF_8).strip()
				.matches("(?s)[{\\[].*")) {
				headers.setContentType(MediaType.APPLICATION_JSON);
			}
			headers.setContentLength(body.length);
			return new BufferedAnswer(answer.getStatusCode(), headers, body);
		}
	}

	/**
	 * One that was read by somebody else.
	 */
	static BufferedAnswer of(HttpStatusCode status, HttpHeaders headers, byte[] body) {
		return new BufferedAnswer(status, headers, body);
	}

	byte[] body() {
		return this.body;
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return this.status;
	}

	@Override
	public String getStatusText() {
		return "";
	}

	@Override
	public HttpHeaders getHeaders() {
		return this.headers;
	}

	@Override
	public InputStream getBody() {
		return new ByteArrayInputStream(this.body);
	}

	@Override
	public void close() {
		// read and closed already
	}

	/**
	 * The answer is larger than any that the Graph API has reason to send.
	 */
	static class AnswerTooLargeException extends IOException {

		AnswerTooLargeException() {
			super("The answer is larger than the limit");
		}

	}

}
