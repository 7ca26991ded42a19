import { h, useId } from '../lib/preact.js';
import { Icon } from './icon.js';

/**
 * One choice out of a few, all of them in sight.
 * @param props.choices `{ value, text, icon }` each
 */
export function Choice({ legend, hidden = false, choices, value, onChange }) {
	const name = useId();
	return h('fieldset', { class: 'choice' },
		h('legend', { class: hidden ? 'visually-hidden' : null }, legend),
		h('div', { class: 'choice-bar' }, choices.map((choice) => h('label', { key: choice.value, class: 'choice-option' },
			h('input', { type: 'radio', class: 'visually-hidden', name, value: choice.value, checked: choice.value === value,
				onChange: () => onChange(choice.value) }),
			h('span', null, choice.icon && h(Icon, { name: choice.icon }), choice.text)))));
}
