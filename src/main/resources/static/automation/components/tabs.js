<<<<<<< HEAD
import { h, useId, useRef } from '../lib/preact.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Tabs as people know them: one stop of the Tab key, the arrows choose.
 * @param props.tabs `[value, text]` each
 * @returns the bar; each panel carries `panelOf(id, value)`
 */
export function Tabs({ id, label, tabs, value, onChange }) {
	const bar = useRef(null);
	const turn = (event) => {
		const step = STEPS[event.key];
		if (step) {
			const place = (tabs.findIndex(([name]) => name === value) + step + tabs.length) % tabs.length;
			onChange(tabs[place][0]);
			bar.current.children[place].focus();
		}
	};
	return h('div', { class: 'tabs', role: 'tablist', 'aria-label': label, ref: bar, onKeyDown: turn },
		tabs.map(([name, text]) => h('button', {
			type: 'button',
			key: name,
			id: `${id}-${name}-tab`,
			role: 'tab',
			class: 'tab',
			'aria-selected': name === value ? 'true' : 'false',
			'aria-controls': `${id}-${name}`,
			tabIndex: name === value ? 0 : -1,
			onClick: () => onChange(name),
		}, text)));
}

export const panelOf = (id, name) => ({ id: `${id}-${name}`, role: 'tabpanel', 'aria-labelledby': `${id}-${name}-tab` });

export const useTabs = useId;
=======
import { h } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';

/** The parts of one view, each with an address of its own. @param props.parts `[rest, word, count?]` each */
export const Tabs = ({ view, label, parts, current }) => h('nav', { class: 'tabs', 'aria-label': label },
	h('ul', null, parts.map(([rest, word, count]) => h('li', { key: rest },
		h('a', { href: rest ? linkTo(view, rest) : linkTo(view), 'aria-current': rest === current ? 'page' : null },
			word, count > 0 && h('span', { class: 'tabs-count' }, count))))));
>>>>>>> views
