package com.brandautomator.graph;

import java.net.URI;
import java.util.List;

import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.model.FacebookPage;
import com.brandautomator.graph.model.GraphList;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Only our own addresses are called: no redirect and no address from an answer is
 * followed, and no token but the one that is asked about stands in an address.
 */
class AddressTests {

	private static final String FIELDS = "id,name,instagram_business_account{id,username}";

	@Test
	void followsTheCursorAndNeverTheAddress() {
		try (Conversation meta = Conversation.of("publish-an-image")) {
			GraphList<FacebookPage> first = meta.api().person().pages(Conversation.credential(), FIELDS, 100, null);
			assertThat(first.paging()).hasToString("Cursors[before=MTA3, after=MTA4+/=]");
			String after = first.after().orElseThrow();
			GraphList<FacebookPage> second = meta.api().person().pages(Conversation.credential(), FIELDS, 100, after);
			assertThat(second.data()).extracting(FacebookPage::id)
				.containsExactly("1076000000000003", "1076000000000004");
			assertThat(second.after()).isEmpty();
			assertThat(meta.requests()).hasSize(2).allSatisfy(Requests::areAuthorized);
			LoggedRequest request = meta.requests().get(1);
			assertThat(request.queryParameter("fields").values()).containsExactly(FIELDS);
			assertThat(request.queryParameter("after").values()).containsExactly("MTA4+/=");
		}
	}

	@Test
	void readsTheDialogsRedirectWithoutFollowingIt() {
		try (Conversation meta = Conversation.of("redirect")) {
			ResponseEntity<Void> answer = meta.api().dialog().submit(new LinkedMultiValueMap<>());
			assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FOUND);
			assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/elsewhere"));
			assertThat(meta.story()).containsExactly("POST /dialog/oauth");
		}
	}

	@Test
	void asksAboutATokenAsTheAppAndWithoutAProof() {
		try (Conversation meta = Conversation.of("publish-an-image")) {
			meta.api()
				.login()
				.debugToken(Credential.ofApp(Conversation.APP_ID, Conversation.APP_SECRET),
						new InspectedToken(Conversation.TOKEN));
			LoggedRequest request = meta.requests().get(0);
			assertThat(request.getHeader("Authorization"))
				.isEqualTo("Bearer " + Conversation.APP_ID + "|" + Conversation.APP_SECRET);
			assertThat(request.getUrl()).isEqualTo("/v26.0/debug_token?input_token=" + Conversation.TOKEN);
		}
	}

	@Test
	void anIdCannotLeaveItsPlaceInTheAddress() {
		try (Conversation meta = Conversation.of("odd-but-true")) {
			for (String id : List.of("1/../me/permissions", "1?fields=x", "1#x", "a b", "%2e%2e")) {
				try {
					meta.api().media().media(Conversation.credential(), id, "id");
				}
				catch (com.brandautomator.graph.model.GraphException ex) {
					continue; // nothing of that name is there
				}
			}
			assertThat(meta.requests()).isNotEmpty()
				.allSatisfy((request) -> assertThat(request.getUrl().substring("/v26.0/".length()).split("\\?")[0])
					.doesNotContain("/", "#"))
				.allSatisfy((request) -> assertThat(request.queryParameter("fields").values()).containsExactly("id"));
		}
	}

	@Test
	void knowsNoOtherGraphApi() {
		try (Conversation meta = Conversation.of("redirect")) {
			assertThatIllegalArgumentException().isThrownBy(() -> meta.graph().at("https://evil.example"));
		}
	}

}
