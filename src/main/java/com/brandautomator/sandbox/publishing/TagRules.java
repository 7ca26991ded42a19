package com.brandautomator.sandbox.publishing;

import com.brandautomator.sandbox.protocol.GraphErrors;
import tools.jackson.databind.JsonNode;

/**
 * What tags of people and products must be (graph-api.md, sections 3.2 and 10.2).
 */
final class TagRules {

	private static final int MAX_USERS = 20;

	private static final int MAX_PRODUCTS = 5;

	private TagRules() {
	}

	static void userTags(String name, String text, MediumKind kind) {
		var tags = JsonParameter.list(name, text);
		if (tags.size() > MAX_USERS) {
			throw ContainerErrors.tooManyMentions();
		}
		boolean demanded = kind == MediumKind.IMAGE || kind == MediumKind.CHILD_IMAGE;
		tags.forEach((tag) -> {
			boolean placed = isWithin(tag, "x") && isWithin(tag, "y");
			boolean wrong = (demanded || tag.has("x") || tag.has("y")) && !placed;
			if (tag.path("username").asString("").isBlank() || wrong) {
				throw GraphErrors.invalidParameter(
						"Param user_tags must be an array of {username, x, y}, x and y from 0.0 to 1.0 and required for images.");
			}
		});
	}

	static void productTags(String name, String text, MediumKind kind) {
		var tags = JsonParameter.list(name, text);
		tags.forEach((tag) -> check(tag, kind.isVideo()));
		if (tags.size() > MAX_PRODUCTS) {
			throw ContainerErrors.productTag(2207037);
		}
	}

	private static void check(JsonNode tag, boolean video) {
		boolean placed = tag.has("x") || tag.has("y");
		if (video && placed) {
			throw ContainerErrors.productTag(2207035);
		}
		if (!video && !(tag.has("x") && tag.has("y"))) {
			throw ContainerErrors.productTag(2207036);
		}
		boolean within = video || isWithin(tag, "x") && isWithin(tag, "y");
		if (!tag.path("product_id").asString("").matches("\\d+") || !within) {
			throw ContainerErrors.productTag(2207037);
		}
	}

	private static boolean isWithin(JsonNode tag, String axis) {
		JsonNode value = tag.path(axis);
		return value.isNumber() && value.asDouble() >= 0 && value.asDouble() <= 1;
	}

}
