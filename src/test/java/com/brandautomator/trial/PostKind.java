package com.brandautomator.trial;

/**
 * The kinds of post that a trial publishes, each as the body that the contract wants.
 */
enum PostKind {

	/** One image. */
	IMAGE("instagram/post/", "\"image_url\": \"{picture}\", \"caption\": \"{caption}\"");

	private final String path;

	private final String body;

	PostKind(String path, String body) {
		this.path = path;
		this.body = body;
	}

	/**
	 * Where it is posted, below the contract's base.
	 */
	String path() {
		return this.path;
	}

	/**
	 * The body's members.
	 */
	String members(String picture, String caption) {
		return this.body.replace("{picture}", picture).replace("{caption}", caption);
	}

}
