package com.brandautomator.sandbox.pages;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.protocol.NodeKind;

/**
 * Reads nodes of one kind by their id.
 */
public interface NodeReader {

	NodeKind kind();

	/**
	 * The node, for somebody who may see it.
	 * @throws com.brandautomator.sandbox.protocol.GraphError 100/33 for everybody else
	 */
	GraphNode read(String id, Viewer viewer, GraphCall call);

}
