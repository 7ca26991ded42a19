package com.brandautomator.upload;

import java.io.IOException;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A form that is on its way to us. Its request goes on when all of it is on the disk, and
 * no request thread waits for that.
 */
final class ArrivingForm implements AsyncListener {

	private static final Logger logger = LoggerFactory.getLogger(ArrivingForm.class);

	private final HttpServletRequest request;

	private final Runnable atTheEnd;

	private ArrivingForm(HttpServletRequest request, Runnable atTheEnd) {
		this.request = request;
		this.atTheEnd = atTheEnd;
	}

	/**
	 * Sends the request on its way again when the form is there, or has failed.
	 * @param atTheEnd run once when the request is answered, or its sender is gone
	 */
	static void await(HttpServletRequest request, HttpServletResponse response, FormThreads threads,
			Runnable atTheEnd) {
		ArrivingForm form = new ArrivingForm(request, atTheEnd);
		AsyncContext context = request.startAsync(request, response);
		// a sender's time runs out between two bytes, not before the last
		context.setTimeout(0);
		context.addListener(form);
		threads.executor().execute(() -> form.read(context));
	}

	private void read(AsyncContext context) {
		try {
			this.request.getParts();
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			// the container keeps it, and throws it again to whoever asks for the form
			logger.debug("A form did not arrive", ex);
		}
		finally {
			goOn(context);
		}
	}

	private static void goOn(AsyncContext context) {
		try {
			context.dispatch();
		}
		catch (IllegalStateException ex) {
			logger.debug("The sender of a form went away", ex);
		}
	}

	@Override
	public void onComplete(AsyncEvent event) {
		this.atTheEnd.run();
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// whoever waits next starts with no listeners (Servlet 6.1, section 2.3.3.3)
		event.getAsyncContext().addListener(this);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		logger.debug("The answer to a form took too long");
	}

	@Override
	public void onError(AsyncEvent event) {
		logger.debug("The sender of a form went away", event.getThrowable());
	}

}
