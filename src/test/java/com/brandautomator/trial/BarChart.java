package com.brandautomator.trial;

import java.util.List;
import java.util.Locale;

/**
 * Draws deliveries per second of each way as a picture.
 */
final class BarChart {

	private static final int HEIGHT = 220;

	private static final int BAR = 34;

	private static final List<String> COLOURS = List.of("#9aa5b1", "#2563eb", "#d97706");

	private final StringBuilder svg = new StringBuilder();

	private final double highest;

	private int x = 20;

	private BarChart(double highest) {
		this.highest = highest;
	}

	/**
	 * One group of bars for each number of connections.
	 */
	static String of(String few, List<WayRounds> empty, String many, List<WayRounds> full) {
		double highest = Math.max(highest(empty), highest(full));
		BarChart chart = new BarChart(highest);
		chart.groups(few, empty);
		chart.groups(many, full);
		chart.legend();
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">%n"
			.formatted(chart.x + 10, HEIGHT + 90) + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + chart.svg
				+ "</svg>\n";
	}

	private void groups(String title, List<WayRounds> measured) {
		text(this.x, HEIGHT + 54, title);
		for (WayRounds rounds : measured) {
			text(this.x, HEIGHT + 38,
					rounds.connections() + ((rounds.connections() == 1) ? " connection" : " connections"));
			for (Way way : Way.values()) {
				bar(way, rounds.median(way, (slice) -> slice.load().rate()));
			}
			this.x += 26;
		}
		this.x += 20;
	}

	private void bar(Way way, double rate) {
		double height = HEIGHT * rate / this.highest;
		this.svg
			.append(String.format(Locale.ROOT, "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"%s\"/>%n",
					this.x, HEIGHT + 20 - height, BAR - 3, height, COLOURS.get(way.ordinal())));
		text(this.x, (int) (HEIGHT + 16 - height), String.format(Locale.ROOT, "%,.0f", rate));
		this.x += BAR;
	}

	private void legend() {
		int place = 20;
		for (Way way : Way.values()) {
			this.svg.append("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>%n".formatted(place,
					HEIGHT + 68, COLOURS.get(way.ordinal())));
			text(place + 14, HEIGHT + 77, "(" + way.letter() + ") " + way.words());
			place += 190;
		}
	}

	private void text(int left, int base, String text) {
		this.svg.append("<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(left, base, text));
	}

	private static double highest(List<WayRounds> measured) {
		return measured.stream()
			.mapToDouble((rounds) -> rounds.median(Way.SIGNATURE, (slice) -> slice.load().rate()))
			.max()
			.orElseThrow();
	}

}
