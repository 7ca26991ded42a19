package com.brandautomator.graph.api;

/**
 * One Graph API: all edges that we use of it.
 *
 * @param version the version in every path
 * @param clock what time it is there
 * @param facebookLogin signing in
 * @param login tokens
 * @param person the person
 * @param account the Instagram account
 * @param containers what is made before it is published
 * @param media what is on the account
 * @param comments what is said under it
 * @param hashtags what others say under a word
 * @param insights what posts and account brought
 * @param subscriptions whose webhooks we get
 * @param dialog the dialog as a form; only the sandbox's can be walked
 * @param uploads where the bytes of videos go
 */
public record GraphApi(String version, MetaClock clock, FacebookLogin facebookLogin, LoginApi login, PersonApi person,
		AccountApi account, ContainerApi containers, MediaApi media, CommentApi comments, HashtagApi hashtags,
		InsightsApi insights, SubscriptionApi subscriptions, DialogApi dialog, UploadApi uploads) {

	/**
	 * Names the app; the interfaces cannot print themselves.
	 */
	@Override
	public String toString() {
		return "GraphApi[app " + this.facebookLogin.appId() + "]";
	}

}
