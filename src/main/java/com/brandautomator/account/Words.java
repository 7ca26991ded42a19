package com.brandautomator.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * The words by which this room's enums rest in the database.
 */
final class Words {

	private Words() {
	}

	/**
	 * {@code meta} or {@code sandbox}.
	 */
	@Converter
	static class OfGraphBase implements AttributeConverter<GraphBase, String> {

		@Override
		public String convertToDatabaseColumn(GraphBase base) {
			return base.word();
		}

		@Override
		public GraphBase convertToEntityAttribute(String word) {
			return GraphBase.of(word);
		}

	}

	/**
	 * {@code connected}, {@code disconnected}, {@code expired} or {@code error}.
	 */
	@Converter
	static class OfProfileStatus implements AttributeConverter<ProfileStatus, String> {

		@Override
		public String convertToDatabaseColumn(ProfileStatus status) {
			return status.word();
		}

		@Override
		public ProfileStatus convertToEntityAttribute(String word) {
			return ProfileStatus.valueOf(word.toUpperCase(java.util.Locale.ROOT));
		}

	}

}
