package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphNode;

/**
 * Adds to an account what other rooms know of it, where it is asked for.
 */
public interface AccountFields {

	void add(GraphNode node, Account account, Viewer viewer, GraphCall call);

}
