package com.brandautomator.instagram;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Grants;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.ContainerStatus;
import com.brandautomator.graph.model.Media;
import com.brandautomator.security.CallerId;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole happy conversation with Meta, from the code of the sign-in to the medium that
 * is live, and the end of the connection.
 */
@WireTest
class PublishAnImageTests {

	private static final URI CALLBACK = URI.create("https://app.example/api/v1/automation/instagram/callback/");

	private static final ImageContainer ROLLS = new ImageContainer("https://cdn.example/rolls.jpg",
			"Fresh rolls & more + #bakery 🥐", Map.of());

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	private final CallerId caller = Grants.caller();

	private final Conversation meta = Conversation.of("publish-an-image");

	@Test
	void goesLiveOnce() {
		try (this.meta) {
			Profile profile = new InstagramLogin(this.meta.graph(), this.profiles, this.meta.clock())
				.complete(this.caller, GraphBase.META, "AQBcanaryCode", CALLBACK);
			assertThat(profile.instagramUsername()).isEqualTo("demobakery");
			assertThat(profile.tokenExpiresAt()).isEqualTo(this.meta.clock().instant().plusSeconds(5_183_944));
			publish(Handles.service(this.tokens, this.meta).account(this.caller));
			new LinkedAccounts(this.meta.graph(), this.profiles, this.tokens, Clock.systemUTC())
				.disconnect(this.caller);
			assertThat(this.meta.story()).containsExactly("POST /oauth/access_token", "POST /oauth/access_token",
					"GET /debug_token", "GET /me/permissions", "GET /me/accounts", "GET /me/accounts",
					"POST /17841400000000001/media", "GET /17966279578433554", "GET /17966279578433554",
					"POST /17841400000000001/media_publish", "GET /17920238422030506", "GET /17841400000000001/media",
					"DELETE /me/permissions");
			assertThat(this.meta.requests()).extracting((request) -> request.getHeader("Authorization"))
				.containsExactlyElementsOf(authorizations());
			assertThat(this.meta.requests()).extracting(LoggedRequest::getUrl)
				.noneMatch((url) -> url.contains("EAApage") || url.contains(Conversation.APP_SECRET));
		}
	}

	private static void publish(InstagramAccount account) {
		String container = account.createMediaContainer(ROLLS);
		assertThat(account.checkContainerStatus(container).state()).isEqualTo(ContainerStatus.IN_PROGRESS);
		assertThat(account.checkContainerStatus(container).state()).isEqualTo(ContainerStatus.FINISHED);
		Media media = account.getMedia(account.publishMedia(container));
		assertThat(media.permalink()).isEqualTo("https://www.instagram.com/p/CxAbc123/");
		assertThat(account.getUserMedia(25, null).data()).extracting(Media::id).containsExactly(media.id());
	}

	// The exchanges carry none, debug_token the app's, the person's own edges the
	// person's, and the account's edges its Page's.
	private static List<String> authorizations() {
		String person = "Bearer " + Conversation.TOKEN;
		String page = "Bearer EAApageToken1";
		return java.util.Arrays.asList(null, null, "Bearer " + Conversation.APP_ID + "|" + Conversation.APP_SECRET,
				person, person, person, page, page, page, page, page, page, person);
	}

}
