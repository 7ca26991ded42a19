import { h, useEffect, useRef } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { Notice } from '../../components/notice.js';
import { dateTime } from '../../lib/format.js';
import { webLink } from '../../lib/links.js';
import { zoneName } from '../../lib/time-zone.js';
import { PublicationTimeline } from '../publication/timeline.js';

function Permalink({ address }) {
	return address && h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'permalink' },
		'Open the post', h(Icon, { name: 'external' }));
}

function sentence({ scheduled, scheduled_date: date, test_mode: test }) {
	if (scheduled) {
		return `Scheduled for ${dateTime(date)}, ${zoneName(new Date(date))}.`;
	}
	return test ? 'Your post is live in the test account.' : 'Your post is live.';
}

/** What became of the last post: live, scheduled, or still on its way. */
export function PostOutcome({ posting }) {
	const { result, watched, dismiss, ended } = posting;
	const place = useRef(null);
	const before = useRef(watched);
	useEffect(() => {
		if ((result || watched) && before.current !== (watched ?? result)) {
			place.current.focus({ preventScroll: true });
			place.current.scrollIntoView({ block: 'nearest' });
		}
		before.current = watched ?? result;
	}, [result, watched]);
	return h('div', { class: 'post-outcome', ref: place, tabIndex: -1 },
		result && h(Notice, { kind: 'good', onClose: dismiss, actions: h(Permalink, { address: webLink(result.permalink) }) },
			h('p', null, sentence(result)),
			result.warnings?.map(({ message }) => h('p', { key: message, class: 'fine' }, message))),
		watched && h(PublicationTimeline, { key: watched, id: watched, onEnd: ended, onClose: dismiss }));
}
