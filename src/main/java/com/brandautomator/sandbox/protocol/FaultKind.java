package com.brandautomator.sandbox.protocol;

/**
 * The ways in which a call can go wrong without Meta refusing it for a reason.
 */
public enum FaultKind {

	/** Refuses with the given error; nothing is done, unless ordered so. */
	ERROR,

	/** Does the work, then cuts the connection. */
	LOST_ANSWER,

	/** Cuts the connection: nothing is done, but half of what is uploaded has come. */
	DROP,

	/** Waits, then answers. */
	DELAY,

	/** A gateway's HTML page; nothing is done. */
	HTML_502,

	/** Does the work; the answer comes byte by byte, or what is uploaded is taken so. */
	SLOW_BODY

}
