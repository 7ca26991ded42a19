package com.brandautomator.instagram;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.brandautomator.account.Grant;
import com.brandautomator.account.LinkedAccount;
import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.model.DebuggedToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every account that the person's token can see is found, and when there is none the
 * person is told which of the known causes it is.
 */
class DiscoveryTests {

	private static final Credential PERSON = Credential.of(Conversation.TOKEN, null);

	@ParameterizedTest
	@EnumSource(NoInstagramReason.class)
	void tellsWhyThereIsNoAccount(NoInstagramReason reason) {
		try (Conversation meta = Conversation.of(reason.word().replace('_', '-'))) {
			Discovery discovery = new Discovery(meta.api(), PERSON);
			assertThat(discovery.accounts()).isEmpty();
			DebuggedToken.Facts facts = meta.api()
				.login()
				.debugToken(Credential.ofApp(Conversation.APP_ID, Conversation.APP_SECRET),
						new InspectedToken(Conversation.TOKEN))
				.data();
			assertThat(discovery.reason(facts)).isEqualTo(reason);
			NoInstagramException problem = new NoInstagramException(discovery.reason(facts));
			assertThat(problem.getStatusCode().value()).isEqualTo(422);
			assertThat(problem.getBody().getProperties()).containsEntry("code", "no_instagram_found")
				.containsEntry("reason", reason.name().toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void everyReasonSaysWhatToDo() {
		assertThat(Arrays.stream(NoInstagramReason.values()).map(NoInstagramReason::hint)).doesNotHaveDuplicates()
			.allMatch((hint) -> hint.endsWith(".") && hint.length() > 60);
	}

	@Test
	void readsEveryPageOfTheListAndCountsAnAccountOnce() {
		try (Conversation meta = Conversation.of("publish-an-image")) {
			Discovery discovery = new Discovery(meta.api(), PERSON);
			assertThat(discovery.accounts())
				.extracting((page) -> page.account().instagramUserId(), Grant.Page::accessToken)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("17841400000000001", "EAApageToken1"),
						org.assertj.core.groups.Tuple.tuple("17841400000000002", "EAApageToken3"));
			assertThat(discovery.scopes()).contains("instagram_basic").doesNotContain("instagram_manage_messages");
			assertThat(meta.story()).containsExactly("GET /me/permissions", "GET /me/accounts", "GET /me/accounts");
		}
	}

	@Test
	void looksIntoBusinessesAsFarAsItMay() {
		try (Conversation meta = Conversation.of("businesses")) {
			List<Grant.Page> accounts = new Discovery(meta.api(), PERSON).accounts();
			assertThat(accounts).extracting((page) -> page.account().username())
				.containsExactly("own", "owned", "client");
			assertThat(accounts).extracting(Grant.Page::accessToken).containsExactly("EAAown", "EAAowned", null);
			assertThat(meta.story()).contains("GET /600/owned_pages", "GET /600/client_pages");
		}
	}

	@Test
	void asksForANameThatMetaLeftOut() {
		try (Conversation meta = Conversation.of("nameless-accounts")) {
			List<LinkedAccount> accounts = new Discovery(meta.api(), PERSON).accounts()
				.stream()
				.map(Grant.Page::account)
				.toList();
			assertThat(accounts).extracting(LinkedAccount::username).containsExactly("late.name", "17841400000000002");
			assertThat(accounts.get(0).followersCount()).isEqualTo(7);
		}
	}

}
