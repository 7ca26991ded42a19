package com.brandautomator.crypto;

/**
 * Where a sealed secret rests. What was sealed for one place opens at no other.
 *
 * @param table the table's name
 * @param rowId the row's primary key as text
 * @param column the column's name
 */
public record Place(String table, String rowId, String column) {

	/** Parts a place from the secret that follows it; no part of a place holds it. */
	private static final char END = '\n';

	public Place {
		requireWord(table);
		requireWord(rowId);
		requireWord(column);
	}

	@Override
	public String toString() {
		return this.table + "/" + this.rowId + "/" + this.column;
	}

	String mark() {
		return toString() + END;
	}

	private static void requireWord(String part) {
		if (part.isBlank() || part.indexOf('/') >= 0 || part.indexOf(END) >= 0) {
			throw new IllegalArgumentException("A part of a place is not blank and has no slash or line end");
		}
	}

}
