package com.brandautomator.upload;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * The word by which a status rests in the database.
 */
@Converter(autoApply = true)
class UploadStatusWord implements AttributeConverter<UploadStatus, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable UploadStatus status) {
		return (status != null) ? status.word() : null;
	}

	@Override
	public @Nullable UploadStatus convertToEntityAttribute(@Nullable String word) {
		return (word != null) ? UploadStatus.valueOf(word.toUpperCase(Locale.ROOT)) : null;
	}

}
