import { h } from '../lib/preact.js';

/** One choice of a few, all in sight. @param props.options `[value, word]` each */
export const Segments = ({ label, options, value, onChange }) => h('div', { class: 'segments', role: 'group', 'aria-label': label },
	options.map(([option, word]) => h('button', { type: 'button', key: option, 'aria-pressed': option === value ? 'true' : 'false',
		onClick: () => onChange(option) }, word)));
