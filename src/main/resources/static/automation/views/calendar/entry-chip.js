import { h } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { addDays } from '../../lib/days.js';
import { isMovable, kindOf, standing, titleOf, trouble } from '../../lib/entries.js';
import { time } from '../../lib/format.js';

const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** What is wrong comes first. */
const iconOf = (entry) => (trouble(entry) ? 'warning' : kindOf(entry)[0]);

/** One entry in its day. It is dragged to another, or moved by Shift and an arrow. */
export function EntryChip({ entry, onOpen, onMove, onDrag }) {
	const [kind, word] = standing(entry);
	const movable = isMovable(entry);
	const keyed = (event) => {
		const days = event.shiftKey && movable && STEPS[event.key];
		if (days) {
			event.preventDefault();
			onMove(entry, addDays(new Date(entry.scheduled_date), days));
		}
	};
	const begin = (event) => {
		event.dataTransfer.effectAllowed = 'move';
		event.dataTransfer.setData('text/plain', titleOf(entry));
		onDrag(entry);
	};
	return h('button', {
		type: 'button',
		class: `chip chip-${kind}`,
		draggable: movable,
		'aria-describedby': movable ? 'calendar-hint' : null,
		onClick: () => onOpen(entry),
		onKeyDown: keyed,
		onDragStart: begin,
		onDragEnd: () => onDrag(null),
	},
	h('span', { class: 'chip-time' }, time(entry.scheduled_date)),
	h(Icon, { name: iconOf(entry) }),
	h('span', { class: 'chip-title' }, titleOf(entry)),
	h('span', { class: 'visually-hidden' }, `, ${kindOf(entry)[1]}, ${word}`));
}
