/** The kinds of events, with their icons and how a filter calls them. */
const KINDS = {
	comments: ['comment', 'Comments'],
	live_comments: ['comment', 'Live comments'],
	mentions: ['at', 'Mentions'],
	messages: ['send', 'Messages'],
	message_reactions: ['smile', 'Reactions'],
	message_edits: ['send', 'Edited messages'],
	message_deletions: ['send', 'Deleted messages'],
	messaging_seen: ['eye', 'Seen'],
	messaging_postbacks: ['send', 'Button presses'],
	messaging_referrals: ['link', 'Referrals'],
	story_mentions: ['story', 'Story mentions'],
	story_replies: ['story', 'Story replies'],
	story_insights: ['chart', 'Ended stories'],
	unknown: ['bell', 'Others'],
};

export const iconOf = (type) => KINDS[type]?.[0] ?? 'bell';

/** `[type, word]` of each. */
export const EVENT_KINDS = Object.entries(KINDS).map(([type, [, word]]) => [type, word]);
