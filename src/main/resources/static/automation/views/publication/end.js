import { h, useContext } from '../../lib/preact.js';
import { Notice } from '../../components/notice.js';
import { Icon } from '../../components/icon.js';
import { Reconnect } from '../../lib/contexts.js';
import { webLink } from '../../lib/links.js';
import { failedWhy, needsReconnect, pausedWhy } from '../../lib/publication-words.js';

function Permalink({ address }) {
	return address && h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'permalink' },
		'Open the post', h(Icon, { name: 'external' }));
}

/** What a publication that rests says of itself, and the way on. */
export function End({ publication }) {
	const reconnect = useContext(Reconnect);
	switch (publication.status) {
		case 'published':
			return h(Notice, { kind: 'good', actions: h(Permalink, { address: webLink(publication.permalink) }) },
				h('p', null, publication.test_mode ? 'Your post is live in the test account.' : 'Your post is live.'));
		case 'failed':
			return h(Notice, { kind: 'bad' }, h('p', null, failedWhy(publication)));
		case 'unconfirmed':
			return h(Notice, { kind: 'warn' }, h('p', null, 'Instagram did not say whether the post is live. '
				+ 'Look at the account before you post it again, or have us look once more.'));
		case 'paused':
			return h(Notice, {
				kind: 'warn',
				actions: needsReconnect(publication)
					&& h('button', { type: 'button', onClick: reconnect }, 'Reconnect Instagram'),
			}, h('p', null, pausedWhy(publication)));
		default:
			return null;
	}
}
