import { h } from '../lib/preact.js';
import { Icon } from '../components/icon.js';
import { Picture } from '../components/picture.js';
import { ago, count, dateTime, plural, shorten } from '../lib/format.js';
import { webLink } from '../lib/links.js';

const KINDS = { VIDEO: ['play', 'Video'], CAROUSEL_ALBUM: ['stack', 'Carousel'] };

const describe = ({ alt_text: alt, caption }) => alt || (caption ? shorten(caption, 120) : 'A post without a caption');

function Number({ icon, value, one }) {
	return h('span', { class: 'number' },
		h(Icon, { name: icon }),
		h('span', { 'aria-hidden': 'true' }, count(value)),
		h('span', { class: 'visually-hidden' }, plural(value ?? 0, one)));
}

/** One post in the grid. */
export function Medium({ medium }) {
	const [icon, kind] = KINDS[medium.media_type] ?? [];
	const address = webLink(medium.permalink);
	const picture = h(Picture, { src: medium.thumbnail_url ?? medium.media_url, alt: describe(medium) });
	return h('li', { class: 'medium' },
		address
			? h('a', { href: address, target: '_blank', rel: 'noopener noreferrer', class: 'medium-picture' }, picture)
			: h('span', { class: 'medium-picture' }, picture),
		kind && h('span', { class: 'medium-kind' }, h(Icon, { name: icon }), h('span', { class: 'visually-hidden' }, kind)),
		h('p', { class: 'medium-caption' }, medium.caption || h('span', { class: 'fine' }, 'No caption')),
		h('p', { class: 'medium-numbers' },
			h(Number, { icon: 'heart', value: medium.like_count, one: 'like' }),
			h(Number, { icon: 'comment', value: medium.comments_count, one: 'comment' }),
			h('time', { class: 'fine', datetime: medium.timestamp, title: dateTime(medium.timestamp) }, ago(medium.timestamp))));
}
