package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.NodeKind;

/**
 * Changes and deletes nodes of one kind by their id, for somebody who may see them; for
 * everybody else there is none.
 */
public interface NodeEditor {

	NodeKind kind();

	/**
	 * Changes what the parameters name.
	 */
	GraphAnswer change(String id, Viewer viewer, GraphCall call);

	/**
	 * Deletes the node.
	 */
	GraphAnswer delete(String id, Viewer viewer, GraphCall call);

}
