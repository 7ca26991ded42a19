package com.brandautomator.upload;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets so many files in at once, and asks before the first byte of the body is read.
 */
@Component
class UploadAdmission implements HandlerInterceptor {

	private static final Duration AGAIN = Duration.ofSeconds(5);

	private final Semaphore places;

	private final DiskRoom room;

	private final FormThreads threads;

	UploadAdmission(UploadProperties properties, DiskRoom room, FormThreads threads) {
		this.room = room;
		this.threads = threads;
		this.places = new Semaphore(properties.atOnce());
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!isFile(request)) {
			return true;
		}
		this.room.checkDisk(request.getContentLengthLong());
		if (!this.places.tryAcquire()) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
					"Many files are on their way to us. Please send yours again in a moment.")
				.retryAfter(AGAIN);
		}
		ArrivingForm.await(request, response, this.threads, this.places::release);
		return false;
	}

	private static boolean isFile(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.REQUEST
				&& StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE);
	}

}
