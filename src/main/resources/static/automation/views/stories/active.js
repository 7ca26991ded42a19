import { h, useState } from '../../lib/preact.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Empty, Panel } from '../../components/panel.js';
import { Picture } from '../../components/picture.js';
import { dateTime } from '../../lib/format.js';
import { useWhileVisible } from '../../lib/hooks.js';
import { webLink } from '../../lib/links.js';

const MINUTE = 60_000;

/** As long as a story lives, in minutes. */
const DAY = 1440;

function left(milliseconds) {
	const minutes = Math.min(DAY, Math.ceil(milliseconds / MINUTE)); // this clock may be behind Instagram's
	return minutes >= 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min left` : `${minutes} min left`;
}

function Story({ story, now }) {
	const address = webLink(story.permalink);
	const rest = new Date(story.expires_at) - now;
	const picture = h(Picture, { src: story.thumbnail_url ?? story.media_url, alt: story.media_type === 'VIDEO' ? 'A video story' : 'A picture story' });
	return h('li', { class: 'active-story' },
		address ? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, picture) : picture,
		h('p', { class: 'fine' }, h('time', { datetime: story.expires_at, title: `Until ${dateTime(story.expires_at)}` }, left(rest))));
}

/** The stories that people see now, and for how long. */
export function ActiveStories({ active: { data, problem, loading, reload } }) {
	const [now, setNow] = useState(Date.now);
	useWhileVisible(() => setNow(Date.now()), MINUTE / 2);
	const stories = (data?.stories ?? []).filter(({ expires_at: end }) => !end || new Date(end) > now);
	return h(Panel, { title: 'Live now', name: 'active', busy: loading && !data },
		h(Failure, { problem, onRetry: reload }),
		!data && loading && h(Loading, { shape: 'row', count: 2 }),
		data && stories.length === 0 && h(Empty, null, h('p', null, 'No story is live. A story is shown for 24 hours.')),
		stories.length > 0 && h('ul', { class: 'active-stories' }, stories.map((story) => h(Story, { key: story.id, story, now }))));
}
