import { h, useId } from '../lib/preact.js';

/**
 * One labelled input with its hint and what is wrong with it.
 * @param props.as `input` or `textarea`
 * @param props.errors sentences; the first one is where the person should look
 * @param props.aside what stands at the end of the label's line, a counter for example
 */
export function Field({ as = 'input', label, hint, errors = [], aside, ...control }) {
	const id = useId();
	const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-errors`].filter(Boolean).join(' ');
	return h('div', { class: 'field' },
		h('div', { class: 'field-line' }, h('label', { for: id }, label), aside),
		h(as, {
			id,
			'aria-describedby': described || null,
			'aria-invalid': errors.length > 0 ? 'true' : null,
			...control,
		}),
		hint && h('small', { id: `${id}-hint` }, hint),
		errors.length > 0 && h('ul', { id: `${id}-errors`, class: 'field-errors' },
			errors.map((error) => h('li', { key: error }, error))));
}
