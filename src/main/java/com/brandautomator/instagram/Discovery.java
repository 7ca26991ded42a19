package com.brandautomator.instagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.brandautomator.account.Grant;
import com.brandautomator.account.LinkedAccount;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.Business;
import com.brandautomator.graph.model.DebuggedToken;
import com.brandautomator.graph.model.FacebookPage;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.InstagramUser;
import com.brandautomator.graph.model.Permission;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds every Instagram account that a person's token can see, and when there is none,
 * why (graph-api 1.1 and 2.1).
 */
class Discovery {

	private static final Logger logger = LoggerFactory.getLogger(Discovery.class);

	private static final String FIELDS = "id,name,access_token,tasks,"
			+ "instagram_business_account{id,username,name,profile_picture_url,followers_count,media_count},"
			+ "connected_instagram_account{id,username}";

	private static final int PAGE_SIZE = 100;

	private static final int MOST_PAGES = 50;

	private static final String BUSINESSES = "business_management";

	private static final Set<String> NEEDED = Set.of("instagram_basic", "pages_show_list");

	private final GraphApi api;

	private final Credential person;

	private final Set<String> granted;

	private final List<FacebookPage> pages;

	Discovery(GraphApi api, Credential person) {
		this.api = api;
		this.person = person;
		this.granted = api.person()
			.permissions(person)
			.data()
			.stream()
			.filter(Permission::isGranted)
			.map(Permission::permission)
			.collect(Collectors.toSet());
		this.pages = pages();
	}

	/**
	 * What the person granted.
	 */
	List<String> scopes() {
		return this.granted.stream().sorted().toList();
	}

	/**
	 * The linked accounts, in Meta's order; an account on two Pages counts once.
	 */
	List<Grant.Page> accounts() {
		List<Grant.Page> accounts = new ArrayList<>();
		for (FacebookPage page : this.pages) {
			InstagramUser user = page.instagramBusinessAccount();
			if (user != null
					&& accounts.stream().noneMatch((known) -> known.account().instagramUserId().equals(user.id()))) {
				accounts.add(new Grant.Page(account(page, user), page.accessToken()));
			}
		}
		return accounts;
	}

	/**
	 * Why there is no account.
	 * @param facts what {@code debug_token} says of the person's token
	 */
	NoInstagramReason reason(DebuggedToken.Facts facts) {
		if (!this.granted.containsAll(NEEDED)) {
			return NoInstagramReason.MISSING_PERMISSION;
		}
		if (!this.pages.isEmpty()) {
			return this.pages.stream().anyMatch((page) -> page.connectedInstagramAccount() != null)
					? NoInstagramReason.PERSONAL_ACCOUNT : NoInstagramReason.NO_LINKED_ACCOUNT;
		}
		if (isLimitedToNoPage(facts)) {
			return NoInstagramReason.PAGE_NOT_TICKED;
		}
		return this.granted.contains(BUSINESSES) ? NoInstagramReason.NO_PAGE : NoInstagramReason.PAGE_IN_PORTFOLIO;
	}

	// Absent target_ids mean "all Pages"; present ones that show us no Page mean that
	// none of them was ticked.
	private boolean isLimitedToNoPage(DebuggedToken.Facts facts) {
		return facts.granularScopes() != null && facts.granularScopes()
			.stream()
			.anyMatch((scope) -> "pages_show_list".equals(scope.scope()) && scope.targetIds() != null);
	}

	private LinkedAccount account(FacebookPage page, InstagramUser user) {
		InstagramUser whole = (user.username() != null) ? user : this.api.account()
			.user(this.person, user.id(), "id,username,name,profile_picture_url,followers_count,media_count");
		String username = (whole.username() != null) ? whole.username() : whole.id();
		return new LinkedAccount(whole.id(), username, whole.name(), whole.profilePictureUrl(), whole.followersCount(),
				whole.mediaCount(), page.id(), page.name());
	}

	private List<FacebookPage> pages() {
		List<FacebookPage> found = all((after) -> this.api.person().pages(this.person, FIELDS, PAGE_SIZE, after));
		if (this.granted.contains(BUSINESSES)) {
			for (Business business : visible((after) -> this.api.person().businesses(this.person, PAGE_SIZE, after))) {
				for (String relation : List.of("owned_pages", "client_pages")) {
					found.addAll(visible((after) -> this.api.person()
						.businessPages(this.person, business.id(), relation, FIELDS, PAGE_SIZE, after)));
				}
			}
		}
		return found;
	}

	// An employee belongs to a business without being allowed to see all its Pages; that
	// must not cost them the Pages that they do see.
	private <T> List<T> visible(Function<@Nullable String, GraphList<T>> read) {
		try {
			return all(read);
		}
		catch (GraphException.PermissionMissing | GraphException.ObjectMissing | GraphException.Refused ex) {
			logger.info("Some Pages of a business stay hidden: Meta refused to list them ({})", ex.error());
			return List.of();
		}
	}

	private <T> List<T> all(Function<@Nullable String, GraphList<T>> read) {
		List<T> all = new ArrayList<>();
		Optional<String> after = Optional.empty();
		for (int page = 0; page < MOST_PAGES; page++) {
			GraphList<T> list = read.apply(after.orElse(null));
			all.addAll(list.data());
			after = list.after();
			if (after.isEmpty()) {
				break;
			}
		}
		return all;
	}

}
