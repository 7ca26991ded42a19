/** What Instagram counts in a text, as the service does: hashtags and mentions outside of addresses. */
import { codePoints } from './format.js';

export const LIMITS = { characters: 2200, hashtags: 30, mentions: 20, manyHashtags: 5, altText: 1000, collaborators: 3 };

const HASHTAG = /(?<![\p{L}\p{N}_&])(?<!\p{L}\p{M}{1,4})[#\uFF03][\p{L}\p{N}_\p{So}]/gu;
const MENTION = /(?<![\p{L}\p{N}_.])@[A-Za-z0-9_.]*[A-Za-z0-9_]/gu;
const ADDRESS = /https?:\/\/\S+|(?<![\p{L}\p{N}.@-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?\/\S*/giu;

const matches = (text, pattern) => text.match(pattern)?.length ?? 0;

/** @returns {{characters: number, hashtags: number, mentions: number}} */
export function countCaption(text) {
	const prose = text.replace(ADDRESS, ' ');
	return { characters: codePoints(text), hashtags: matches(prose, HASHTAG), mentions: matches(prose, MENTION) };
}

/** What is wrong with a caption before anybody is asked. */
export function captionFindings(text) {
	const { characters, hashtags, mentions } = countCaption(text);
	return [
		characters > LIMITS.characters && `Instagram takes ${LIMITS.characters.toLocaleString('en')} characters; these are ${characters.toLocaleString('en')}.`,
		hashtags > LIMITS.hashtags && `Instagram takes ${LIMITS.hashtags} hashtags; these are ${hashtags}.`,
		mentions > LIMITS.mentions && `Instagram takes ${LIMITS.mentions} mentions; these are ${mentions}.`,
	].filter(Boolean);
}
