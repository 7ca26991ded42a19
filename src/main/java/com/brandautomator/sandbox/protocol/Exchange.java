package com.brandautomator.sandbox.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A request and the fate of its answer.
 */
record Exchange(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

	private static final byte[] PAGE = """
			<html>
			<head><title>502 Bad Gateway</title></head>
			<body><center><h1>502 Bad Gateway</h1></center></body>
			</html>
			""".getBytes(StandardCharsets.US_ASCII);

	void proceed() throws ServletException, IOException {
		this.chain.doFilter(this.request, this.response);
	}

	void proceedAfter(Duration delay) throws ServletException, IOException {
		pause(delay);
		proceed();
	}

	/**
	 * Does the work and keeps the answer back.
	 */
	void proceedUnheard() throws ServletException, IOException {
		this.chain.doFilter(this.request, new ContentCachingResponseWrapper(this.response));
	}

	/**
	 * Does the work; the answer never leaves.
	 */
	void proceedUnseen() throws ServletException, IOException {
		proceedUnheard();
		cut();
	}

	/**
	 * Does the work and sends the answer byte by byte, spread over the time given.
	 */
	void proceedSlowly(Duration over) throws ServletException, IOException {
		ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(this.response);
		this.chain.doFilter(this.request, kept);
		byte[] body = kept.getContentAsByteArray();
		this.response.setContentLength(body.length);
		OutputStream out = this.response.getOutputStream();
		for (byte next : body) {
			out.write(next);
			out.flush();
			pause(over.dividedBy(Math.max(1, body.length)));
		}
	}

	/**
	 * Takes half of the body; then the connection is as if it were broken.
	 */
	void proceedHalfway() throws ServletException, IOException {
		this.chain.doFilter(new HalfRequest(this.request), new ContentCachingResponseWrapper(this.response));
	}

	/**
	 * Takes the body in no less than this time.
	 */
	void proceedTakingSlowly(Duration over) throws ServletException, IOException {
		this.chain.doFilter(new SlowRequest(this.request, over), this.response);
	}

	void gatewayPage() throws IOException {
		this.response.setStatus(HttpStatus.BAD_GATEWAY.value());
		this.response.setContentType("text/html; charset=utf-8");
		this.response.getOutputStream().write(PAGE);
	}

	void cut() {
		CuttableConnections.cut(this.request);
	}

	static void pause(Duration time) throws IOException {
		try {
			Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while holding back an answer", ex);
		}
	}

}
