import { h } from '../../lib/preact.js';
import { Empty, Panel } from '../../components/panel.js';
import { Picture } from '../../components/picture.js';
import { ago, count } from '../../lib/format.js';
import { linkTo } from '../../lib/router.js';

const Row = ({ medium }) => h('tr', null,
	h('th', { scope: 'row' }, h('a', { class: 'media-link', href: linkTo('analytics', medium.id) },
		h(Picture, { src: medium.thumbnail_url ?? medium.media_url, alt: '' }),
		h('span', { class: 'media-caption' }, medium.caption || 'No caption'))),
	h('td', null, count(medium.like_count)),
	h('td', null, count(medium.comments_count)),
	h('td', { class: 'media-time' }, h('time', { datetime: medium.timestamp }, ago(medium.timestamp))));

/** The newest posts with their numbers; each leads to all of its figures. */
export const RecentMedia = ({ media }) => h(Panel, { title: 'Recent posts', name: 'recent' },
	media.length === 0
		? h(Empty, null, h('p', null, 'No posts yet.'))
		: h('table', { class: 'media-table' },
			h('thead', null, h('tr', null, ['Post', 'Likes', 'Comments', 'When'].map((word) => h('th', { key: word, scope: 'col' }, word)))),
			h('tbody', null, media.map((medium) => h(Row, { key: medium.id, medium })))));
