package com.brandautomator.sandbox.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.brandautomator.sandbox.files.Content;
import com.brandautomator.sandbox.files.Crawler;
import com.brandautomator.sandbox.files.Drawing;
import com.brandautomator.sandbox.files.FetchFailed;
import com.brandautomator.sandbox.files.Files;
import com.brandautomator.sandbox.files.Transfer;
import com.brandautomator.sandbox.files.WebAddress;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Takes pictures in while the call waits, as Meta mostly does.
 */
@SandboxPart
class Pictures {

	private static final long MOST_SECONDS = 12;

	private final Crawler crawler;

	private final Files files;

	Pictures(Crawler crawler, Files files) {
		this.crawler = crawler;
		this.files = files;
	}

	/**
	 * Gets the picture, checks it and keeps it.
	 * @param address an HTTP address; for the test account also any other name, for which
	 * a picture is drawn
	 * @param feed whether it must have a ratio of the feed
	 * @return the name of the file
	 */
	String obtain(Account account, String address, boolean feed) {
		Optional<URI> web = WebAddress.of(address);
		if (web.isEmpty() && account.drawsPlaceholders()) {
			return keep(Drawing.of(address, 1080));
		}
		byte[] image = fetch(web.orElseThrow(() -> ImageErrors.notFetched("it is no HTTP address.")));
		ImageRules.check(image, feed);
		return keep(image);
	}

	private byte[] fetch(URI address) {
		ByteArrayOutputStream image = new ByteArrayOutputStream();
		Transfer transfer = new Transfer();
		try {
			this.crawler.fetch(address, false, Channels.newChannel(image), ImageRules.MAX_SIZE, transfer)
				.get(MOST_SECONDS, TimeUnit.SECONDS);
			return image.toByteArray();
		}
		catch (TimeoutException ex) {
			transfer.abandon();
			throw ImageErrors.tooSlow();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof FetchFailed failed) ? ImageErrors.of(failed)
					: new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw ImageErrors.tooSlow();
		}
	}

	private String keep(byte[] image) {
		try {
			return this.files.keep(Content.jpeg(image));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
