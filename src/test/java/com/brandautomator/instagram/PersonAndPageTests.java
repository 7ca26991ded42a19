package com.brandautomator.instagram;

import java.util.List;

import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.DeletedMedium;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deleting and hashtags want the person's own token (graph-api 5.3 and 8), all else the
 * account's.
 */
class PersonAndPageTests {

	private static final String MEDIUM = "17920238422030506";

	private static final String HASHTAG = "17843857450040591";

	private static final String PERSON = "EAAperson456";

	private final Conversation meta = Conversation.of("person-and-page");

	private final InstagramAccount account = Handles.to(this.meta, PERSON);

	@AfterEach
	void end() {
		this.meta.close();
	}

	@Test
	void deletesWithThePersonsToken() {
		assertThat(this.account.media().delete(MEDIUM)).isEqualTo(new DeletedMedium(true, MEDIUM));
		assertThat(this.meta.story()).containsExactly("DELETE /" + MEDIUM);
		assertToken(PERSON);
	}

	@Test
	void switchesCommentsAndListsMediaWithTheAccountsToken() {
		this.account.media().enableComments(MEDIUM, false);
		assertThat(last().queryParameter("comment_enabled").values()).containsExactly("false");
		assertToken(Conversation.TOKEN);
		this.account.media().list(25, null);
		assertToken(Conversation.TOKEN);
	}

	@Test
	void asksForHashtagsWithThePersonsTokenInTheNameOfTheAccount() {
		assertThat(this.account.hashtags().search("brötli")).contains(HASHTAG);
		assertThat(last().queryParameter("q").values()).containsExactly("brötli");
		assertThat(last().queryParameter("user_id").values()).containsExactly(Conversation.ACCOUNT);
		assertToken(PERSON);
		this.account.hashtags().topMedia(HASHTAG, 25, "QVFI");
		this.account.hashtags().recentMedia(HASHTAG, 25, null);
		assertThat(last().queryParameter("user_id").values()).containsExactly(Conversation.ACCOUNT);
		assertThat(last().queryParameter("fields").firstValue()).doesNotContain("username");
		assertToken(PERSON);
		assertThat(this.account.hashtags().recentlySearched()).containsExactly(HASHTAG);
		assertThat(last().queryParameter("limit").values()).containsExactly("30");
		assertThat(this.meta.story()).containsExactly("GET /ig_hashtag_search", "GET /" + HASHTAG + "/top_media",
				"GET /" + HASHTAG + "/recent_media", "GET /" + Conversation.ACCOUNT + "/recently_searched_hashtags");
	}

	private void assertToken(String token) {
		assertThat(last().getHeader("Authorization")).isEqualTo("Bearer " + token);
	}

	private LoggedRequest last() {
		List<LoggedRequest> requests = this.meta.requests();
		return requests.get(requests.size() - 1);
	}

}
