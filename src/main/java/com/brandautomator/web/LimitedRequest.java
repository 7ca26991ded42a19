package com.brandautomator.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * A request whose body can be read up to a limit, and for a limited time.
 */
class LimitedRequest extends HttpServletRequestWrapper {

	private final DataSize limit;

	private final Duration time;

	private @Nullable ServletInputStream body;

	LimitedRequest(HttpServletRequest request, DataSize limit, Duration time) {
		super(request);
		this.limit = limit;
		this.time = time;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new LimitedInputStream(super.getInputStream(), this.limit, this.time);
		}
		return this.body;
	}

	@Override
	public BufferedReader getReader() throws IOException {
		String encoding = getCharacterEncoding();
		Charset charset = (encoding != null) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
		return new BufferedReader(new InputStreamReader(getInputStream(), charset));
	}

}
