import { h } from '../lib/preact.js';
import { figure, missing, wordFor } from '../lib/metrics.js';

/** One figure; where there is none, why. */
export function Tile({ metric }) {
	const { name, value } = metric;
	const there = value !== null && value !== undefined;
	return h('div', { class: there ? 'tile' : 'tile tile-missing' },
		h('dt', null, wordFor(name)),
		h('dd', null, there
			? h('span', { class: 'tile-value' }, figure(name, value))
			: [h('span', { key: 'none', class: 'tile-value', 'aria-hidden': 'true' }, '–'), h('span', { key: 'why', class: 'fine' }, missing(metric))]));
}

/** Figures side by side. */
export const Tiles = ({ metrics }) => h('dl', { class: 'tiles' }, metrics.map((metric) => h(Tile, { key: metric.name, metric })));
