package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body breaks off in the middle.
 */
class HalfRequest extends HttpServletRequestWrapper {

	HalfRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new Half(super.getInputStream(), getContentLengthLong() / 2);
	}

	/**
	 * So many bytes, then a broken connection.
	 */
	private static final class Half extends AwaitedBody {

		private long left;

		Half(ServletInputStream body, long left) {
			super(body);
			this.left = left;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			if (this.left <= 0) {
				throw new IOException("The connection was ordered to break here");
			}
			int count = super.read(target, offset, (int) Math.min(length, this.left));
			this.left -= Math.max(0, count);
			return count;
		}

	}

}
