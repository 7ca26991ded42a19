import { h } from '../../lib/preact.js';
import { Notice } from '../../components/notice.js';
import { ago, plural } from '../../lib/format.js';
import { MatchedText } from './matched-text.js';

/** What a rule would have done, without doing it. */
export function RulePreview({ preview }) {
	const { checked, matched, matches, problem } = preview;
	return h('section', { class: 'rule-preview', 'aria-label': 'Preview' },
		problem && h(Notice, { kind: 'warn' }, h('p', null, problem)),
		h('p', null, h('strong', null, `${matched} of ${plural(checked, 'comment')}`), ' of the last would match.'),
		matches.length > 0 && h('ul', null, matches.map(({ comment, match, timestamp }) => h('li', { key: comment.id },
			h('p', null, h('strong', null, `@${comment.username ?? 'somebody'}`), ' ', h('span', { class: 'fine' }, ago(timestamp))),
			h('p', null, h(MatchedText, { text: comment.text, match }))))));
}
