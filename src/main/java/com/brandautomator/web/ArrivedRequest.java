package com.brandautomator.web;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body is there. For whoever comes after, it is the first time that they
 * see it, even where the container had to call twice.
 */
class ArrivedRequest extends HttpServletRequestWrapper {

	private final ServletInputStream body;

	private volatile boolean passed;

	ArrivedRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = new Body(new ByteArrayInputStream(body));
	}

	/**
	 * Those who come after have had it: when the container calls once more, it is for
	 * what one of them waited for.
	 */
	void passed() {
		this.passed = true;
	}

	@Override
	public DispatcherType getDispatcherType() {
		return this.passed ? super.getDispatcherType() : DispatcherType.REQUEST;
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

	@Override
	public BufferedReader getReader() {
		String encoding = getCharacterEncoding();
		Charset charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
		return new BufferedReader(new InputStreamReader(this.body, charset));
	}

	/**
	 * The bytes as a stream that never waits.
	 */
	private static final class Body extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		private Body(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return this.bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.bytes.read(target, offset, length);
		}

		@Override
		public int available() {
			return this.bytes.available();
		}

		@Override
		public boolean isFinished() {
			return this.bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new IllegalStateException("The body is there");
		}

	}

}
