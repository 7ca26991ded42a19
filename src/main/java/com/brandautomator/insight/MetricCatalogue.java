package com.brandautomator.insight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What metrics there are, and were.
 */
final class MetricCatalogue {

	private static final Map<String, CatalogueRow> ACCOUNT = byName(AccountCatalogue.rows());

	private static final Map<String, CatalogueRow> MEDIA = byName(MediaCatalogue.rows());

	private MetricCatalogue() {
	}

	/** All of an account, by name. */
	static Map<String, CatalogueRow> account() {
		return ACCOUNT;
	}

	/** All of media, by name, whatever the kind. */
	static Map<String, CatalogueRow> media() {
		return MEDIA;
	}

	private static Map<String, CatalogueRow> byName(Stream<CatalogueRow> rows) {
		return rows.collect(Collectors.toMap(CatalogueRow::name, Function.identity(), (first, second) -> first,
				LinkedHashMap::new));
	}

}
