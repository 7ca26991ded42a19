package com.brandautomator.sandbox;

import java.util.List;
import java.util.Map;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each persona shows to an app, and how an app can tell them apart.
 */
@WireTest
class SandboxPersonasWireTests {

	private static final String LIST = "/me/accounts?fields=id,name,access_token,tasks,instagram_business_account{id,username,name,"
			+ "profile_picture_url,followers_count},connected_instagram_account{id,username}";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void brandHasTwoLinkedAccountsAndAPageWithout() {
		JsonNode pages = this.sandbox.get(this.sandbox.login("brand"), LIST).body().at("/data");
		assertThat(pages.findValuesAsString("name")).contains("Demo Bakery", "Demo Coffee", "Demo Fan Page");
		assertThat(pages.at("/0/instagram_business_account/id").asString()).isEqualTo("17841400000000001");
		assertThat(pages.at("/1/instagram_business_account/username").asString()).isEqualTo("democoffee");
		assertThat(pages.get(2).has("instagram_business_account")).isFalse();
		assertThat(pages.at("/0/tasks").toString()).contains("CREATE_CONTENT");
		assertThat(pages.at("/0/access_token").asString()).startsWith("EAA");
	}

	@Test
	void profilePictureIsAJpeg() {
		String url = this.sandbox.get(this.sandbox.login("brand"), "/17841400000000001?fields=profile_picture_url")
			.text("/profile_picture_url");
		assertThat(this.sandbox.wire().get(url.substring(url.indexOf("/sandbox"))).headers().firstValue("content-type"))
			.hasValue("image/jpeg");
	}

	@Test
	void pagesAreListedPieceByPiece() {
		String token = this.sandbox.login("brand");
		JsonNode first = this.sandbox.get(token, "/me/accounts?fields=name&limit=2").body();
		String after = first.at("/paging/cursors/after").asString();
		JsonNode last = this.sandbox.get(token, "/me/accounts?fields=name&limit=2&after=" + after).body();
		String before = last.at("/paging/cursors/before").asString();
		JsonNode back = this.sandbox.get(token, "/me/accounts?fields=name&limit=2&before=" + before).body();
		assertThat(first.at("/data").findValuesAsString("name")).containsExactly("Demo Bakery", "Demo Coffee");
		assertThat(first.at("/paging/next").asString()).contains("access_token=", "after=" + after);
		assertThat(last.at("/data").findValuesAsString("name")).containsExactly("Demo Fan Page");
		assertThat(last.at("/paging").has("next")).isFalse();
		assertThat(back.at("/data").findValuesAsString("name")).containsExactly("Demo Bakery", "Demo Coffee");
	}

	@Test
	void noPageWasNeverAskedToTickOne() {
		String token = this.sandbox.login("no_page");
		assertThat(this.sandbox.get(token, LIST).body().at("/data")).isEmpty();
		assertThat(granular(token).has("target_ids")).isFalse();
	}

	@Test
	void pageNotTickedShowsAnEmptyListOfTargets() {
		String token = this.sandbox.login("page_not_ticked");
		assertThat(this.sandbox.get(token, LIST).body().at("/data")).isEmpty();
		assertThat(granular(token).get("target_ids")).isEmpty();
		assertThat(granular(token).has("target_ids")).isTrue();
	}

	@Test
	void noLinkedAccountHasAPageAlone() {
		JsonNode page = this.sandbox.get(this.sandbox.login("no_linked_account"), LIST).body().at("/data/0");
		assertThat(page.has("instagram_business_account")).isFalse();
		assertThat(page.has("connected_instagram_account")).isFalse();
	}

	@Test
	void personalAccountIsConnectedButNoBusinessAccount() {
		JsonNode page = this.sandbox.get(this.sandbox.login("personal_account"), LIST).body().at("/data/0");
		assertThat(page.has("instagram_business_account")).isFalse();
		assertThat(page.at("/connected_instagram_account/username").asString()).isEqualTo("private.person");
	}

	@Test
	void missingPermissionHidesTheAccountAndSaysSoInThePermissions() {
		String token = this.sandbox.login("missing_permission");
		JsonNode permissions = this.sandbox.get(token, "/me/permissions").body().at("/data");
		assertThat(this.sandbox.get(token, LIST).body().at("/data/0").has("instagram_business_account")).isFalse();
		assertThat(permissions.valueStream()
			.filter((permission) -> permission.get("status").asString().equals("declined"))
			.map((permission) -> permission.get("permission").asString())).contains("instagram_basic");
		assertThat(this.sandbox.get(token, "/17841400000000003?fields=username").error()).isEqualTo("100/33");
	}

	@Test
	void pageInPortfolioIsHiddenUntilThePortfolioMayBeManaged() {
		String without = this.sandbox.login("page_in_portfolio");
		String with = this.sandbox.login(Map.of("persona", "page_in_portfolio", "business_management", "true"));
		assertThat(this.sandbox.get(without, LIST).body().at("/data")).isEmpty();
		assertThat(this.sandbox.get(without, "/me/businesses").error()).isEqualTo("200/");
		assertThat(granular(without).has("target_ids")).isFalse();
		assertThat(this.sandbox.get(with, LIST).body().at("/data")).isEmpty();
		String business = this.sandbox.get(with, "/me/businesses").text("/data/0/id");
		assertThat(this.sandbox
			.get(with, "/" + business + "/owned_pages?fields=access_token,instagram_business_account{username}")
			.text("/data/0/instagram_business_account/username")).isEqualTo("demogallery");
		assertThat(this.sandbox.get(with, "/" + business + "/client_pages").body().at("/data")).isEmpty();
	}

	@Test
	void testHasItsAccount() {
		JsonNode account = this.sandbox.get(this.sandbox.login("test"), LIST)
			.body()
			.at("/data/0/instagram_business_account");
		assertThat(account.at("/id").asString()).isEqualTo("17841400000000099");
		assertThat(account.at("/username").asString()).isEqualTo("test_ig_user");
	}

	@Test
	void onlyWhatIsAskedForIsShownAndUnknownFieldsAreRefused() {
		String token = this.sandbox.login("brand");
		assertThat(this.sandbox.get(token, "/17841400000000001").body().propertyNames()).containsExactly("id");
		assertThat(this.sandbox.get(token, "/17841400000000002?fields=username,website").body().propertyNames())
			.containsExactly("username", "website", "id");
		SandboxCaller.Answer refused = this.sandbox.get(token, "/17841400000000001?fields=favourite_colour");
		assertThat(refused.text("/error/message"))
			.isEqualTo("(#100) Tried accessing nonexisting field (favourite_colour) on node type (IGUser)");
	}

	@Test
	void tokenSeesOnlyItsOwnAccounts() {
		String token = this.sandbox.login("brand");
		for (String id : List.of("17841400000000099", "10760000000000099", "999")) {
			assertThat(this.sandbox.get(token, "/" + id).error()).isEqualTo("100/33");
		}
		String bakery = this.sandbox.pageToken(token, "10760000000000001");
		assertThat(this.sandbox.get(bakery, "/17841400000000001?fields=username").text("/username"))
			.isEqualTo("demobakery");
		assertThat(this.sandbox.get(bakery, "/17841400000000002?fields=username").error()).isEqualTo("100/33");
		assertThat(this.sandbox.get(bakery, "/me").text("/name")).isEqualTo("Demo Bakery");
	}

	@Test
	void moreAccountsCanBeFoundedForOnePersonAlone() {
		this.sandbox.control("accounts/", "{\"count\": 3, \"caller\": \"anna\"}");
		assertThat(this.sandbox.get(this.sandbox.login(Map.of("person", "anna")), LIST).body().at("/data")).hasSize(6);
		assertThat(this.sandbox.get(this.sandbox.login(Map.of("person", "bert")), LIST).body().at("/data")).hasSize(3);
	}

	@Test
	void pageTokenSubscribesThePage() {
		String token = this.sandbox.login("brand");
		String bakery = this.sandbox.pageToken(token, "10760000000000001");
		String path = "/10760000000000001/subscribed_apps";
		assertThat(this.sandbox.get(token, path).error()).isEqualTo("210/");
		this.sandbox.delete(bakery, path);
		assertThat(this.sandbox.get(bakery, path).body().at("/data")).isEmpty();
		this.sandbox.post(bakery, path, Map.of("subscribed_fields", "feed,messages"));
		assertThat(this.sandbox.get(bakery, path).body().at("/data/0/subscribed_fields")).hasSize(2);
	}

	private JsonNode granular(String token) {
		return this.sandbox.debug(token)
			.body()
			.at("/data/granular_scopes")
			.valueStream()
			.filter((scope) -> scope.get("scope").asString().equals("pages_show_list"))
			.findFirst()
			.orElseThrow();
	}

}
