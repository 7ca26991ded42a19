import { h, useEffect, useRef, useState } from '../lib/preact.js';
import { listMedia } from '../api/instagram.js';
import { BusyButton } from '../components/busy-button.js';
import { Failure } from '../components/failure.js';
import { Empty, Panel } from '../components/panel.js';
import { useDeed, useResource } from '../lib/hooks.js';
import { Medium } from './medium.js';

const unique = (media) => [...new Map(media.map((medium) => [medium.id, medium])).values()];

function Skeletons() {
	return h('div', { class: 'grid', 'aria-hidden': 'true' },
		Array.from({ length: 6 }, (_, place) => h('span', { key: place, class: 'skeleton skeleton-square' })));
}

/** What is on the account, newest first. */
export function MediaGrid({ posted }) {
	const first = useResource(() => listMedia(), [posted]);
	const [older, setOlder] = useState([]);
	const more = useDeed();
	const list = useRef(null);
	const firstNew = useRef(null);

	useEffect(() => setOlder([]), [first.data]);
	useEffect(() => {
		if (firstNew.current !== null) {
			list.current?.children[firstNew.current]?.querySelector('a')?.focus();
			firstNew.current = null;
		}
	}, [older.length]);

	const pages = first.data ? [first.data, ...older] : [];
	const media = unique(pages.flatMap((page) => page.media));
	const paging = pages.at(-1)?.paging;
	const loadMore = () => more.run('more', async () => {
		const page = await listMedia(paging.after);
		firstNew.current = media.length;
		setOlder((last) => [...last, page]);
	});

	return h(Panel, { title: 'On Instagram', name: 'media', busy: first.loading },
		h(Failure, { problem: first.problem ?? more.problem, onRetry: first.problem ? first.reload : loadMore }),
		!first.data && first.loading && h(Skeletons),
		first.data && media.length === 0 && h(Empty, null, h('p', null, 'Nothing yet. Your first post will appear here.')),
		h('ul', { class: 'grid', ref: list }, media.map((medium) => h(Medium, { key: medium.id, medium }))),
		paging?.has_next && h('div', { class: 'panel-foot' },
			h(BusyButton, { class: 'secondary', busy: more.busy !== null, busyText: 'Loading…', onClick: loadMore },
				'Load more')));
}
