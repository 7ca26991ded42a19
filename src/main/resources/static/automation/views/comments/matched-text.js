import { h } from '../../lib/preact.js';

/** A comment with what a rule found in it. The service counts as this language does: in UTF-16 code units. */
export function MatchedText({ text, match }) {
	if (!match || match.end <= match.start) {
		return h('span', null, text);
	}
	return h('span', null, text.slice(0, match.start), h('mark', null, text.slice(match.start, match.end)), text.slice(match.end));
}
