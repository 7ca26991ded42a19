<<<<<<< HEAD
import { h, useId } from '../lib/preact.js';
import { Icon } from './icon.js';

/**
 * One choice out of a few, all of them in sight.
 * @param props.choices `{ value, text, icon }` each
 */
export function Segments({ legend, hidden = false, choices, value, onChange }) {
	const name = useId();
	return h('fieldset', { class: 'segments' },
		h('legend', { class: hidden ? 'visually-hidden' : null }, legend),
		h('div', { class: 'segments-bar' }, choices.map((choice) => h('label', { key: choice.value, class: 'segment' },
			h('input', { type: 'radio', class: 'visually-hidden', name, value: choice.value, checked: choice.value === value,
				onChange: () => onChange(choice.value) }),
			h('span', null, choice.icon && h(Icon, { name: choice.icon }), choice.text)))));
}
=======
import { h } from '../lib/preact.js';

/** One choice of a few, all in sight. @param props.options `[value, word]` each */
export const Segments = ({ label, options, value, onChange }) => h('div', { class: 'segments', role: 'group', 'aria-label': label },
	options.map(([option, word]) => h('button', { type: 'button', key: option, 'aria-pressed': option === value ? 'true' : 'false',
		onClick: () => onChange(option) }, word)));
>>>>>>> views
