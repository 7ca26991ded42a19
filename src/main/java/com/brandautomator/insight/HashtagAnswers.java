package com.brandautomator.insight;

import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.insight.HashtagsController.Found;
import com.brandautomator.insight.HashtagsController.HashtagAnswer;
import com.brandautomator.insight.HashtagsController.OwnHashtagsAnswer;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramHashtags;
import com.brandautomator.web.InvalidInput;

import org.springframework.stereotype.Component;

/**
 * Puts together what is known of hashtags: what others say under them and how the
 * account's own posts did.
 */
@Component
class HashtagAnswers {

	private final HashtagSearch search;

	private final KeptSeries numbers;

	private final HashtagProperties properties;

	HashtagAnswers(HashtagSearch search, KeptSeries numbers, HashtagProperties properties) {
		this.search = search;
		this.numbers = numbers;
		this.properties = properties;
	}

	OwnHashtagsAnswer own(InstagramAccount account) {
		OwnHashtags own = OwnHashtags.of(account, this.numbers.ofPosts(account.key()), this.properties.ownMedia());
		return new OwnHashtagsAnswer(own.all(), own.read(), this.search.budget(account), account.testMode());
	}

	HashtagAnswer search(InstagramAccount account, HashtagName name, HashtagPage page) {
		String id = this.search.idOf(account, name);
		Map<String, Found> found = new LinkedHashMap<>();
		page.edges().forEach((edge) -> found.put(edge.word(), Found.of(read(account.hashtags(), edge, id, page))));
		OwnHashtags own = OwnHashtags.of(account, this.numbers.ofPosts(account.key()), this.properties.ownMedia());
		return new HashtagAnswer(name.text(), id, found.get(HashtagEdge.TOP.word()),
				found.get(HashtagEdge.RECENT.word()), own.of(name), own.read(), this.search.budget(account),
				account.testMode());
	}

	// With everything else of our own making, Meta's "invalid parameter" is about the
	// caller's cursor.
	private static GraphList<Media> read(InstagramHashtags hashtags, HashtagEdge edge, String id, HashtagPage page) {
		try {
			return edge.read(hashtags, id, page);
		}
		catch (GraphException.Refused ex) {
			throw (page.after() != null && Integer.valueOf(100).equals(ex.error().code()))
					? new InvalidInput("after", "is not a cursor of this list") : ex;
		}
	}

}
