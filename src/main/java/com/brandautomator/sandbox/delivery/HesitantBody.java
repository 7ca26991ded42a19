package com.brandautomator.sandbox.delivery;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * A body that stands still in its middle, or breaks off there.
 */
class HesitantBody extends FilterInputStream {

	private final Manner manner;

	private int untilHesitation;

	HesitantBody(byte[] body, Manner manner) {
		super(new ByteArrayInputStream(body));
		this.manner = manner;
		this.untilHesitation = body.length / 2;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (this.untilHesitation == 0) {
			hesitate();
		}
		int allowed = (this.untilHesitation > 0) ? Math.min(length, this.untilHesitation) : length;
		int read = super.read(target, offset, allowed);
		this.untilHesitation -= Math.max(0, read);
		return read;
	}

	private void hesitate() throws IOException {
		this.untilHesitation = -1;
		if (this.manner.drop()) {
			throw new IOException("The connection breaks, as ordered");
		}
		try {
			Thread.sleep(this.manner.stall().toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
