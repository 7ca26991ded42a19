package com.brandautomator.sandbox.protocol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The parameter {@code fields}.
 */
class FieldsTests {

	@Test
	void namesAreNestedAndModifiersPassedOver() {
		Fields fields = Fields.parse("id, owner{username,page{id}} ,children.limit(5){id}");
		assertThat(fields.wanted().keySet()).containsExactly("id", "owner", "children");
		assertThat(fields.wanted().get("owner").wanted().get("page").wanted()).containsKey("id");
		assertThat(fields.wanted().get("children").wanted()).containsOnlyKeys("id");
	}

	@Test
	void nothingIsNothing() {
		assertThat(Fields.parse("").isEmpty()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "owner{id", "{id}", "id,,name" })
	void brokenListIsRefused(String text) {
		assertThatExceptionOfType(GraphError.class).isThrownBy(() -> Fields.parse(text))
			.satisfies((error) -> assertThat(error.code()).isEqualTo(100));
	}

}
