/**
 * One line about an event, from the payload as Instagram sent it. The payload is somebody else's: any member may be
 * missing or of another type.
 */
import { shorten } from './format.js';

const LENGTH = 140;
const ATTACHMENTS = {
	image: 'a picture',
	video: 'a video',
	audio: 'a voice message',
	file: 'a file',
	reel: 'a reel',
	ig_reel: 'a reel',
	ig_post: 'a post',
	story_mention: 'a story that mentions you',
};

const quote = (text) => `“${shorten(text, LENGTH)}”`;

const textOf = (value) => (typeof value === 'string' && value.trim() ? quote(value.trim()) : null);

function message(payload) {
	const attachment = payload.message?.attachments?.[0]?.type;
	return textOf(payload.message?.text) ?? (attachment ? `Sent ${ATTACHMENTS[attachment] ?? 'an attachment'}` : null);
}

function reaction({ reaction: given = {} }) {
	return given.action === 'unreact' ? 'Took a reaction back' : `Reacted with ${given.emoji ?? given.reaction ?? 'an emoji'}`;
}

const PREVIEWS = {
	comments: (payload) => textOf(payload.text),
	live_comments: (payload) => textOf(payload.text),
	mentions: (payload) => (payload.comment_id ? 'In a comment' : 'In a caption'),
	story_mentions: () => 'Mentioned you in a story',
	story_replies: message,
	messages: message,
	message_reactions: reaction,
	message_edits: (payload) => textOf(payload.message_edit?.text),
	message_deletions: () => 'Took a message back',
	messaging_seen: () => 'Read your message',
	messaging_postbacks: (payload) => textOf(payload.postback?.title),
	messaging_referrals: (payload) => textOf(payload.referral?.ref),
	story_insights: () => 'The numbers of an ended story',
};

export function preview(event) {
	const payload = event.payload !== null && typeof event.payload === 'object' ? event.payload : {};
	return PREVIEWS[event.event_type]?.(payload) ?? 'No text';
}

const BY_INSTAGRAM = ['story_insights', 'unknown'];

/** Who did it, as far as Instagram tells: messages and mentions carry no name. */
export function actor({ event_type: type, payload, sender_username: username }) {
	const name = username ?? payload?.from?.username;
	if (typeof name === 'string' && name) {
		return `@${name}`;
	}
	return BY_INSTAGRAM.includes(type) ? 'Instagram' : 'Somebody';
}
