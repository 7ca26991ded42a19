package com.brandautomator.trial;

/**
 * What may happen on an account, in Meta's shape, with a number that tells this one from
 * all others in the place of its id.
 */
enum Happening {

	COMMENT("changes", """
			{"field":"comments","value":{"from":{"id":"%2$s","username":"anna.k"},\
			"media":{"id":"17918920912340654","media_product_type":"FEED"},"id":"%1$s",\
			"text":"Do you ship to Z\\u00fcrich?"}}"""),

	REPLY("changes", """
			{"field":"comments","value":{"from":{"id":"%2$s","username":"ben"},"media":{"id":"17918920912340654",\
			"media_product_type":"REELS"},"id":"%1$s","parent_id":"17870913679150000","text":"I want one, too"}}"""),

	LIVE_COMMENT("changes", """
			{"field":"live_comments","value":{"from":{"id":"%2$s","username":"anna.k"},\
			"media":{"id":"17918920912340655","media_product_type":"LIVE"},"id":"%1$s","text":"Hello"}}"""),

	MENTION("changes", """
			{"field":"mentions","value":{"media_id":"%1$s"}}"""),

	STORY_INSIGHTS("changes", """
			{"field":"story_insights","value":{"media_id":"%1$s","impressions":444,"reach":44,"taps_forward":4,\
			"taps_back":-1,"exits":-1,"replies":0}}"""),

	NEWS("changes", """
			{"field":"news_of_next_year","value":{"what":"%1$s","from":%2$s}}"""),

	MESSAGE("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"message":{"mid":"%5$s","text":"Hi, open today?"}}"""),

	IMAGE("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,"message":{"mid":"%5$s",\
			"attachments":[{"type":"image","payload":{"url":"https:\\/\\/lookaside.fbsbx.com\\/x?asset_id=1"}}]}}"""),

	ECHO("messaging", """
			{"sender":{"id":"%3$s"},"recipient":{"id":"%2$s"},"timestamp":%4$s,\
			"message":{"mid":"%5$s","text":"We are","is_echo":true}}"""),

	STORY_REPLY("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,"message":{"mid":"%5$s",\
			"text":"I want this one","reply_to":{"story":{"url":"https:\\/\\/lookaside.fbsbx.com\\/y",\
			"id":"17900000000000000"}}}}"""),

	STORY_MENTION("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,"message":{"mid":"%5$s",\
			"attachments":[{"type":"story_mention","payload":{"url":"https:\\/\\/lookaside.fbsbx.com\\/z"}}]}}"""),

	EDIT("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"message_edit":{"mid":"%5$s","text":"Hi, open tomorrow?","num_edit":1}}"""),

	DELETION("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"message":{"mid":"%5$s","is_deleted":true}}"""),

	REACTION("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"reaction":{"mid":"%5$s","action":"react","reaction":"love","emoji":"\\u2764\\ufe0f"}}"""),

	SEEN("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,"read":{"mid":"%5$s"}}"""),

	POSTBACK("messaging", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"postback":{"mid":"%5$s","title":"Opening hours","payload":"HOURS"}}"""),

	STANDBY("standby", """
			{"sender":{"id":"%2$s"},"recipient":{"id":"%3$s"},"timestamp":%4$s,\
			"message":{"mid":"%5$s","text":"For the other app"}}"""),

	NUL("changes", """
			{"field":"comments","value":{"from":{"id":"%2$s","username":"x"},"id":"%1$s",\
			"text":"a\\u0000b \\ud83d c"}}""");

	/** What comes every day. */
	static final Happening[] EVERYDAY = { COMMENT, MESSAGE, REPLY, MESSAGE, REACTION, COMMENT, STORY_REPLY, SEEN, IMAGE,
			MENTION, ECHO };

	private static final long FIRST_SENDER = 6_841_100_000_000_000L;

	private final String section;

	private final String item;

	Happening(String section, String item) {
		this.section = section;
		this.item = item;
	}

	/**
	 * The one of this mark, on this account.
	 */
	MarkedItem on(String account, Mark mark) {
		String time = mark.millis();
		String item = this.item.formatted(mark, FIRST_SENDER + mark.number() % 1000, account, time, mark.mid());
		boolean seconds = this.section.equals("changes");
		return new MarkedItem(account, seconds ? time.substring(0, 10) : time, this.section, item, mark);
	}

}
