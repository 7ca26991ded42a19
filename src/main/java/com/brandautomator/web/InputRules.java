package com.brandautomator.web;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Says in a person's words what a value of a type must look like.
 */
@Component
class InputRules {

	private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(Byte.class, Short.class, Integer.class, Long.class,
			BigInteger.class);

	private static final Set<Class<?>> NUMBERS = Set.of(Float.class, Double.class, BigDecimal.class);

	private static final Map<Class<?>, String> OTHERS = Map.of(Boolean.class, "must be true or false", Instant.class,
			"must be a time with its offset, such as 2026-11-23T10:15:00Z", OffsetDateTime.class,
			"must be a time with its offset, such as 2026-11-23T10:15:00Z", LocalDate.class,
			"must be a date such as 2026-11-23", String.class, "must be a text", URI.class, "must be a URL", UUID.class,
			"must be a UUID");

	private final JsonMapper mapper;

	InputRules(JsonMapper mapper) {
		this.mapper = mapper;
	}

	String of(@Nullable Class<?> wanted) {
		if (wanted == null) {
			return "is not valid";
		}
		Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(wanted);
		if (type.isEnum()) {
			return "must be one of " + words(type);
		}
		if (WHOLE_NUMBERS.contains(type)) {
			return "must be a whole number";
		}
		if (NUMBERS.contains(type)) {
			return "must be a number";
		}
		if (type.isArray() || Collection.class.isAssignableFrom(type)) {
			return "must be a list";
		}
		return OTHERS.getOrDefault(type, "must be an object");
	}

	private String words(Class<?> type) {
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> this.mapper.convertValue(constant, String.class))
			.collect(Collectors.joining(", "));
	}

}
