import { h, useEffect, useRef, useState } from '../lib/preact.js';

/** How many rows beyond the visible ones are there, for those who scroll fast. */
const SPARE = 6;

/** Which rows can be seen in a box that scrolls, and which one holds the focus: that one is never taken away. */
function useWindow(box, rowHeight) {
	const [seen, setSeen] = useState({ first: 0, last: 20 });
	const [focused, setFocused] = useState(null);
	const look = () => {
		const { scrollTop, clientHeight } = box.current;
		const first = Math.floor(scrollTop / rowHeight) - SPARE;
		const last = Math.ceil((scrollTop + clientHeight) / rowHeight) + SPARE;
		setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
	};
	useEffect(() => {
		const sizes = new ResizeObserver(look);
		sizes.observe(box.current);
		return () => sizes.disconnect();
	}, []);
	return { ...seen, focused, look, setFocused };
}

const within = (count, { first, last, focused }) => {
	const from = Math.max(0, first);
	const to = Math.min(count, last);
	const places = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
	const kept = focused !== null && focused < count && !(focused >= from && focused < to);
	return kept ? [...places, focused].sort((one, other) => one - other) : places;
};

/**
 * A list that stays smooth with thousands of rows: only those in sight are in the page. All rows are of one height.
 * @param props.items with an `id` each
 * @param props.row gives what one item shows
 * @param props.total how many there will be, as far as it is known
 * @param props.onEnd called when the last items come near
 */
export function VirtualList({ label, items, rowHeight, row, total = items.length, onEnd }) {
	const box = useRef(null);
	const view = useWindow(box, rowHeight);
	useEffect(() => {
		if (view.last >= items.length) {
			onEnd?.();
		}
	}, [view.last, items.length]);
	const focus = (event) => view.setFocused(Number(event.target.closest('[data-place]')?.dataset.place ?? NaN) || null);
	return h('div', { class: 'virtual', ref: box, tabIndex: 0, role: 'region', 'aria-label': label, onScroll: view.look },
		h('ul', { class: 'virtual-rows', style: { height: `${items.length * rowHeight}px` }, onFocusIn: focus,
			onFocusOut: () => view.setFocused(null) },
		within(items.length, view).map((place) => h('li', {
			key: items[place].id,
			class: 'virtual-row',
			'data-place': place,
			'aria-posinset': place + 1,
			'aria-setsize': Math.max(total, items.length),
			style: { transform: `translateY(${place * rowHeight}px)`, height: `${rowHeight}px` },
		}, row(items[place])))));
}
