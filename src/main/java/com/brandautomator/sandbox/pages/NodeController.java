package com.brandautomator.sandbox.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.NodeKind;
import com.brandautomator.sandbox.protocol.Nodes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Reads whatever an id stands for.
 */
@GraphEdges
class NodeController {

	private final Nodes nodes;

	private final Map<NodeKind, NodeReader> readers;

	NodeController(Nodes nodes, List<NodeReader> readers) {
		this.nodes = nodes;
		this.readers = readers.stream().collect(Collectors.toMap(NodeReader::kind, Function.identity()));
	}

	@GetMapping("/{id:\\d+}")
	GraphAnswer read(@PathVariable String id, Viewer viewer, GraphCall call) {
		NodeReader reader = this.nodes.find(id)
			.flatMap((node) -> Optional.ofNullable(this.readers.get(node.kind())))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
		return GraphAnswer.node(reader.read(id, viewer, call), call);
	}

}
