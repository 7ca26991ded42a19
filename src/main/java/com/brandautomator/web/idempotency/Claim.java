package com.brandautomator.web.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The right to do what one request asks for: nobody else who sends the same key does it
 * meanwhile.
 */
public interface Claim {

	/** Of a request without a key: anybody may do the same again. */
	Claim NONE = new Claim() {

		@Override
		public @Nullable String resource() {
			return null;
		}

		@Override
		public void bind(String resource) {
		}

		@Override
		public void unbind() {
		}

	};

	/**
	 * What the same request made before it was cut off, to go on with; null when nothing
	 * was made yet.
	 */
	@Nullable String resource();

	/**
	 * Says what was made. Call it in the transaction that makes it, once: then both are
	 * there, or neither is.
	 * @param resource finds it again, such as a publication's id
	 * @throws com.brandautomator.web.ProblemException 409 when this request took so long
	 * that a repeat of it does the work now; the transaction must not commit
	 */
	void bind(String resource);

	/**
	 * Says that nothing came of what was made, so that the same request may be sent
	 * again: what it is refused with now leaves the key free.
	 */
	void unbind();

}
