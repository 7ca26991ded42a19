import { h, useEffect, useState } from '../../../lib/preact.js';
import { Icon } from '../../../components/icon.js';
import { PreviewMedium } from './medium.js';

const LEAST = 4 / 5;
const MOST = 1.91;

/** Everything is cropped to the first one, between 4:5 and 1.91:1. */
function shapeOf(item) {
	return item?.width && item?.height ? Math.min(MOST, Math.max(LEAST, item.width / item.height)) : 1;
}

const turn = (side, label, onClick) => h('button', { type: 'button', class: `carousel-turn carousel-${side}`, 'aria-label': label, onClick },
	h(Icon, { name: side }));

/** One medium, or several to leaf through. */
export function Carousel({ items }) {
	const [place, setPlace] = useState(0);
	const last = Math.max(0, items.length - 1);
	useEffect(() => setPlace((now) => Math.min(now, last)), [last]);
	const shown = Math.min(place, last);
	return h('div', { class: 'carousel', style: { aspectRatio: String(shapeOf(items[0])) } },
		h(PreviewMedium, { item: items[shown] }),
		items[shown]?.tags.map(({ username, x, y }) => items[shown].kind === 'image'
			&& h('span', { key: username, class: 'scene-tag', style: { left: `${x * 100}%`, top: `${y * 100}%` } }, username)),
		items.length > 1 && h('span', { class: 'carousel-count' }, `${shown + 1}/${items.length}`),
		shown > 0 && turn('left', 'Previous', () => setPlace(shown - 1)),
		shown < last && turn('right', 'Next', () => setPlace(shown + 1)));
}
