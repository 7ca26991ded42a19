import { h, useId, useRef } from '../lib/preact.js';

const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Tabs as people know them: one stop of the Tab key, the arrows choose.
 * @param props.tabs `[value, text]` each
 * @returns the bar; each panel carries `panelOf(id, value)`
 */
export function TabList({ id, label, tabs, value, onChange }) {
	const bar = useRef(null);
	const turn = (event) => {
		const step = STEPS[event.key];
		if (step) {
			const place = (tabs.findIndex(([name]) => name === value) + step + tabs.length) % tabs.length;
			onChange(tabs[place][0]);
			bar.current.children[place].focus();
		}
	};
	return h('div', { class: 'tab-list', role: 'tablist', 'aria-label': label, ref: bar, onKeyDown: turn },
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
