package com.brandautomator.sandbox.insights;

import java.util.Collection;

import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.protocol.GraphErrors;

import org.springframework.http.HttpStatus;

/**
 * What Meta says of insights that it does not give (graph-api.md, section 7.3).
 */
final class InsightErrors {

	private InsightErrors() {
	}

	static GraphError unknownMetric(int place, Collection<String> known) {
		return GraphErrors
			.invalidParameter("metric[" + place + "] must be one of the following values: " + String.join(", ", known));
	}

	static GraphError retired(String metric) {
		return GraphErrors
			.invalidParameter("Starting from version 22 and above, the " + metric + " metric is no longer supported");
	}

	static GraphError otherType(Collection<String> metrics, String type) {
		return GraphErrors.invalidParameter("The following metrics (" + String.join(", ", metrics)
				+ ") should be specified with parameter metric_type=" + type);
	}

	static GraphError otherPeriod(Collection<String> metrics, String period) {
		return GraphErrors.invalidParameter("The following metrics (" + String.join(", ", metrics)
				+ ") are incompatible with the period (" + period + ")");
	}

	static GraphError otherProduct(String metric) {
		return GraphErrors.invalidParameter(
				"The Media Insights API does not support the " + metric + " metric for this media product type.");
	}

	static GraphError notOnFacebook() {
		return GraphErrors.invalidParameter("This media is not shared to Facebook.");
	}

	static GraphError spanTooLong() {
		return GraphErrors.invalidParameter("There cannot be more than 30 days (2592000 s) between since and until");
	}

	/** Also for a breakdown that a metric does not have. */
	static GraphError unknown() {
		return new GraphError(1, "An unknown error has occurred.");
	}

	static GraphError notEnoughViewers() {
		return new GraphError(10, "(#10) Not enough viewers for the media to show insights")
			.status(HttpStatus.BAD_REQUEST);
	}

}
