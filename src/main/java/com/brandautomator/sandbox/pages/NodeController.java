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

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Reads, changes and deletes whatever an id stands for.
 */
@GraphEdges
class NodeController {

	private final Nodes nodes;

	private final Map<NodeKind, NodeReader> readers;

	private final Map<NodeKind, NodeEditor> editors;

	NodeController(Nodes nodes, List<NodeReader> readers, List<NodeEditor> editors) {
		this.nodes = nodes;
		this.readers = readers.stream().collect(Collectors.toMap(NodeReader::kind, Function.identity()));
		this.editors = editors.stream().collect(Collectors.toMap(NodeEditor::kind, Function.identity()));
	}

	@GetMapping("/{id:\\d+}")
	GraphAnswer read(@PathVariable String id, Viewer viewer, GraphCall call) {
		return GraphAnswer.node(of(id, this.readers, call).read(id, viewer, call), call);
	}

	@PostMapping("/{id:\\d+}")
	GraphAnswer change(@PathVariable String id, Viewer viewer, GraphCall call) {
		return of(id, this.editors, call).change(id, viewer, call);
	}

	@DeleteMapping("/{id:\\d+}")
	GraphAnswer delete(@PathVariable String id, Viewer viewer, GraphCall call) {
		return of(id, this.editors, call).delete(id, viewer, call);
	}

	private <T> T of(String id, Map<NodeKind, T> byKind, GraphCall call) {
		return this.nodes.find(id)
			.flatMap((node) -> Optional.ofNullable(byKind.get(node.kind())))
			.orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

}
