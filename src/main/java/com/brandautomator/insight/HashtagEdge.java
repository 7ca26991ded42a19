package com.brandautomator.insight;

import java.util.Locale;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramHashtags;

/**
 * Which posts under a hashtag: the most popular, or those of the last 24 hours.
 */
enum HashtagEdge {

	TOP {
		@Override
		GraphList<Media> read(InstagramHashtags hashtags, String id, HashtagPage page) {
			return hashtags.topMedia(id, page.limit(), page.after());
		}
	},

	RECENT {
		@Override
		GraphList<Media> read(InstagramHashtags hashtags, String id, HashtagPage page) {
			return hashtags.recentMedia(id, page.limit(), page.after());
		}
	};

	abstract GraphList<Media> read(InstagramHashtags hashtags, String id, HashtagPage page);

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
