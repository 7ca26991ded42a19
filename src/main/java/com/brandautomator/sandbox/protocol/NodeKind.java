package com.brandautomator.sandbox.protocol;

/**
 * What an id of the graph may stand for.
 */
public enum NodeKind {

	ACCOUNT, PAGE, BUSINESS, CONTAINER, MEDIUM, COMMENT, HASHTAG

}
