package com.brandautomator.publishing;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * The words by which this room's enums rest in the database.
 */
final class Words {

	private Words() {
	}

	/**
	 * Stores an enum as its lower-case name.
	 */
	private abstract static class Lower<E extends Enum<E>> implements AttributeConverter<E, String> {

		private final Class<E> type;

		Lower(Class<E> type) {
			this.type = type;
		}

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable E value) {
			return (value != null) ? value.name().toLowerCase(Locale.ROOT) : null;
		}

		@Override
		public @Nullable E convertToEntityAttribute(@Nullable String word) {
			return (word != null) ? Enum.valueOf(this.type, word.toUpperCase(Locale.ROOT)) : null;
		}

	}

	/**
	 * The status of a publication.
	 */
	@Converter(autoApply = true)
	static class OfStatus extends Lower<PublicationStatus> {

		OfStatus() {
			super(PublicationStatus.class);
		}

	}

	/**
	 * The kind of a publication.
	 */
	@Converter(autoApply = true)
	static class OfKind extends Lower<PublicationKind> {

		OfKind() {
			super(PublicationKind.class);
		}

	}

	/**
	 * How far a first comment is.
	 */
	@Converter(autoApply = true)
	static class OfComment extends Lower<FirstComment.Status> {

		OfComment() {
			super(FirstComment.Status.class);
		}

	}

	/**
	 * Why a publication is held.
	 */
	@Converter(autoApply = true)
	static class OfReason extends Lower<PausedReason> {

		OfReason() {
			super(PausedReason.class);
		}

	}

	/**
	 * The status of an entry of the calendar.
	 */
	@Converter(autoApply = true)
	static class OfEntryStatus extends Lower<CalendarStatus> {

		OfEntryStatus() {
			super(CalendarStatus.class);
		}

	}

}
