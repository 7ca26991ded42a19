package com.brandautomator.sandbox.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A node of the graph with all its fields, of which an answer shows those asked for. Null
 * and blank values are left out of answers (graph-api.md, section 0.5).
 */
public final class GraphNode {

	private final String type;

	private final Fields defaults;

	private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

	/**
	 * @param type Meta's name of the type, as its error messages have it
	 * @param defaults what is shown when no fields are asked for
	 */
	public GraphNode(String type, String defaults) {
		this.type = type;
		this.defaults = Fields.parse(defaults);
	}

	/**
	 * Adds a field: a plain value, another node, or a list of nodes for an edge.
	 */
	public GraphNode with(String field, @Nullable Object value) {
		this.values.put(field, value);
		return this;
	}

	/**
	 * The wanted fields, and always the id.
	 * @throws GraphError 100 for a field that this type does not have
	 */
	public Map<String, Object> select(Fields fields) {
		Map<String, Object> shown = new LinkedHashMap<>();
		(fields.isEmpty() ? this.defaults : fields).wanted().forEach((name, nested) -> {
			Object value = find(name);
			if (value != null && !value.toString().isBlank()) {
				shown.put(name, show(value, nested));
			}
		});
		Object id = this.values.get("id");
		if (id != null) {
			shown.putIfAbsent("id", id);
		}
		return shown;
	}

	private @Nullable Object find(String name) {
		if (!this.values.containsKey(name)) {
			throw GraphErrors.nonexistingField(name, this.type);
		}
		return this.values.get(name);
	}

	private static Object show(Object value, Fields nested) {
		if (value instanceof GraphNode node) {
			return node.select(nested);
		}
		if (value instanceof Edge edge) {
			return Map.of("data", edge.nodes().stream().map((node) -> node.select(nested)).toList());
		}
		return value;
	}

	/**
	 * What a field shows that leads to several nodes.
	 */
	public record Edge(List<GraphNode> nodes) {
	}

}
