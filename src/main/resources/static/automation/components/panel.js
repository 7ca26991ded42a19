import { h, useId } from '../lib/preact.js';

/** A part of the page with its heading; a landmark that people who listen can jump to. */
export function Panel({ title, aside, busy = false, name, children }) {
	const id = useId();
	return h('section', { class: `panel panel-${name}`, 'aria-labelledby': id, 'aria-busy': busy ? 'true' : null },
		h('div', { class: 'panel-head' }, h('h2', { id }, title), aside),
		children);
}

/** What a panel shows when there is nothing in it. */
export const Empty = ({ children }) => h('div', { class: 'empty' }, children);
