import { h, useRef, useState } from '../../lib/preact.js';
import { announce } from '../../lib/announcer.js';
import { draft } from '../../lib/draft.js';
import { move } from '../../lib/media-items.js';
import { MediaTile } from './media-tile.js';

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The media in their order: dragged, moved with Alt and an arrow, or with the buttons of the chosen one. */
export function MediaTiles({ items, chosen, onChoose }) {
	const [dragged, setDragged] = useState(null);
	const list = useRef(null);
	const place = (from, to) => {
		if (from === to || to < 0 || to >= items.length) {
			return;
		}
		draft().set((last) => ({ ...last, items: move(last.items, from, to) }));
		announce(`Moved to place ${to + 1} of ${items.length}.`);
	};
	const press = (event, from) => {
		const step = STEPS[event.key];
		if (step && event.altKey) {
			event.preventDefault();
			place(from, from + step);
			setTimeout(() => list.current?.children[from + step]?.querySelector('.tile-choose').focus());
		}
	};
	return h('ul', { class: 'file-tiles', ref: list, 'aria-label': 'Media in their order' }, items.map((item, position) => h(MediaTile, {
		key: item.key,
		item,
		position,
		count: items.length,
		chosen: item.key === chosen,
		onChoose: () => onChoose(item.key),
		onMove: (step) => place(position, position + step),
		onKeyDown: (event) => press(event, position),
		dragging: dragged === position,
		onDragStart: () => setDragged(position),
		onDragEnd: () => setDragged(null),
		onDragOver: (event) => dragged !== null && event.preventDefault(),
		onDrop: (event) => {
			if (dragged !== null) {
				event.preventDefault();
				place(dragged, position);
				setDragged(null);
			}
		},
	})));
}
