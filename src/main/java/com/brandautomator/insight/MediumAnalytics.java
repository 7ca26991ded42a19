package com.brandautomator.insight;

import java.time.Instant;
import java.util.List;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Media;
import com.brandautomator.insight.AnalyticsController.MediumAnswer;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Puts together what a medium brought; of a story whose life is over, what is kept of it.
 */
@Component
class MediumAnalytics {

	private final MediaMetrics metrics;

	private final KeptStoryNumbers kept;

	MediumAnalytics(MediaMetrics metrics, KeptStoryNumbers kept) {
		this.metrics = metrics;
		this.kept = kept;
	}

	MediumAnswer of(InstagramAccount account, String mediaId) {
		try {
			Media medium = medium(account, mediaId);
			List<KeptNumber> kept = isOver(medium, account.now()) ? this.kept.of(account.key(), mediaId) : List.of();
			return answer(account, medium,
					kept.isEmpty() ? this.metrics.read(account, medium) : new KeptStoryMetrics(kept).all());
		}
		catch (GraphException.ObjectMissing ex) {
			List<KeptNumber> kept = this.kept.of(account.key(), mediaId);
			if (kept.isEmpty()) {
				throw ex;
			}
			return answer(account, ended(mediaId), new KeptStoryMetrics(kept).all());
		}
	}

	private static MediumAnswer answer(InstagramAccount account, Media medium, List<Metric> figures) {
		return new MediumAnswer(medium.id(), medium.mediaType(), AccountAnalytics.insights(figures), figures,
				PostView.of(medium), account.testMode());
	}

	private static boolean isOver(Media medium, Instant now) {
		KnownMedium known = new KnownMedium(medium.id(), medium.mediaProductType(), medium.timestamp());
		return known.isStory() && known.publishedAt() != null
				&& !now.isBefore(known.publishedAt().plus(KnownMedium.STORY_LIFE));
	}

	private static Media ended(String storyId) {
		return new Media(storyId, null, null, KnownMedium.STORY, null, null, null, null, null, null, null);
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
