import { h } from '../lib/preact.js';

/** Holds the place of what is being loaded, so that nothing moves when it comes. */
export const Loading = ({ shape = 'card', count = 1 }) => h('div', { class: 'loading', role: 'status' },
	h('span', { class: 'visually-hidden' }, 'Loading…'),
	Array.from({ length: count }, (_, place) => h('span', { key: place, class: `skeleton skeleton-${shape}`, 'aria-hidden': 'true' })));
