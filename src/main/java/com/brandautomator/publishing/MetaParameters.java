package com.brandautomator.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Options by Meta's names and in Meta's form: texts as they are, all else as JSON
 * (graph-api 3.2).
 */
@Component
class MetaParameters {

	private static final String TRIAL = "trial_params";

	private final JsonMapper json;

	MetaParameters(JsonMapper json) {
		this.json = json;
	}

	/**
	 * What is sent to Meta.
	 */
	Map<String, String> of(Options options, Place place) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (Option option : Option.values()) {
			Object value = sent(option, options, place);
			if (value != null && !value.equals("") && !value.equals(List.of())) {
				parameters.put((option == Option.TRIAL) ? TRIAL : option.word(),
						(value instanceof String text) ? text : this.json.writeValueAsString(value));
			}
		}
		return parameters;
	}

	/**
	 * What was said when this was sent; a first comment was not.
	 */
	Options read(Map<String, String> parameters) {
		ObjectNode said = this.json.createObjectNode();
		parameters.forEach((name, value) -> {
			String word = name.equals(TRIAL) ? Option.TRIAL.word() : name;
			if (Option.valueOf(word.toUpperCase(Locale.ROOT)).isText()) {
				said.put(word, value);
			}
			else {
				said.set(word, this.json.readTree(value));
			}
		});
		return this.json.treeToValue(said, Options.class);
	}

	private static @Nullable Object sent(Option option, Options options, Place place) {
		return switch (option) {
			case FIRST_COMMENT -> null;
			case TRIAL -> (options.trial() != null) ? Map.of(Trial.STRATEGY, options.trial()) : null;
			// a cover goes before a moment (graph-api 3.2)
			case THUMB_OFFSET -> (options.coverUrl() == null) ? options.thumbOffset() : null;
			case USER_TAGS -> place.isStill() ? options.userTags() : withoutPlaces(options.userTags());
			default -> option.of(options);
		};
	}

	private static @Nullable List<Options.@Nullable UserTag> withoutPlaces(
			@Nullable List<Options.@Nullable UserTag> tags) {
		return (tags == null) ? null
				: tags.stream().<Options
					.@Nullable UserTag>map(
							(tag) -> new Options.UserTag((tag != null) ? tag.username() : null, null, null))
					.toList();
	}

}
