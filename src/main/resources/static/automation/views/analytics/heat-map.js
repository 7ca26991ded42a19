import { h } from '../../lib/preact.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const STEPS = 5;

/** How warm a number is, from 1 to 5 of the warmest. */
const warmth = (value, most) => Math.max(1, Math.ceil((value / Math.max(1, most)) * STEPS));

function Cell({ found, most, word, name }) {
	if (!found) {
		return h('td', { class: 'heat' });
	}
	const said = `${name}: ${word} ${found.median.toLocaleString('en')}, ${found.posts} ${found.posts === 1 ? 'post' : 'posts'}`;
	return h('td', { class: `heat heat-${warmth(found.median, most)}`, title: said }, h('span', { class: 'visually-hidden' }, said));
}

/** Every hour of the week with a post, the warmer the better it did. */
export function HeatMap({ hours, word }) {
	const most = Math.max(...hours.map(({ median }) => median), 1);
	const at = (weekday, hour) => hours.find((one) => one.weekday.toLowerCase() === weekday && one.hour === hour);
	return h('div', { class: 'table-place', tabIndex: 0, role: 'region', 'aria-label': `${word} by weekday and hour` },
		h('table', { class: 'heat-map' },
			h('thead', null, h('tr', null, h('td', null), HOURS.map((hour) => h('th', { key: hour, scope: 'col' },
				h('span', { class: hour % 3 === 0 ? null : 'visually-hidden' }, hour))))),
			h('tbody', null, DAYS.map((weekday) => h('tr', { key: weekday },
				h('th', { scope: 'row' }, weekday.slice(0, 3)),
				HOURS.map((hour) => h(Cell, { key: hour, found: at(weekday, hour), most, word, name: `${weekday}, ${hour}:00` })))))));
}
