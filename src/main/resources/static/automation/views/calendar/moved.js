import { h } from '../../lib/preact.js';
import { Notice } from '../../components/notice.js';
import { titleOf } from '../../lib/entries.js';
import { dateTime, shorten } from '../../lib/format.js';

/** Says what was moved, and takes it back. */
export function Moved({ moves }) {
	const { last } = moves;
	return last && h(Notice, {
		kind: 'good',
		onClose: moves.dismiss,
		actions: new Date(last.before) > new Date()
			&& h('button', { type: 'button', class: 'quiet', onClick: moves.undo }, 'Undo'),
	}, h('p', null, h('strong', null, shorten(titleOf(last.entry), 60)), ` is planned for ${dateTime(last.time)}.`));
}
