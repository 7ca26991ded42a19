package com.brandautomator.insight;

import java.util.List;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.insight.AnalyticsController.MediumAnswer;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Puts together what a medium brought.
 */
@Component
class MediumAnalytics {

	private final MediaMetrics metrics;

	MediumAnalytics(MediaMetrics metrics) {
		this.metrics = metrics;
	}

	MediumAnswer of(InstagramAccount account, String mediaId) {
		Media medium = medium(account, mediaId);
		List<Metric> figures = this.metrics.read(account, medium);
		return new MediumAnswer(mediaId, medium.mediaType(), AccountAnalytics.insights(figures), figures,
				PostView.of(medium), account.testMode());
	}

	// What is no medium has none of a medium's fields, and Meta refuses to read them.
	private static Media medium(InstagramAccount account, String mediaId) {
		try {
			return account.media().get(mediaId);
		}
		catch (GraphException.Refused ex) {
			throw Integer.valueOf(100).equals(ex.error().code()) ? Kind.OBJECT_MISSING.exception(ex.error()) : ex;
		}
	}

}
