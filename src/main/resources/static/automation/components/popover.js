import { h, useId, useRef, useState } from '../lib/preact.js';

/**
 * A button that opens what belongs to it above the page. The browser closes it on Escape and on a click elsewhere, and
 * gives the focus back.
 * @param props.label what people who listen hear for the button, where its content does not say it
 * @param props.children the content, or a function that gets `close` and gives it
 */
export function Popover({ class: name, button, label, title, children }) {
	const id = useId();
	const place = useRef(null);
	const [open, setOpen] = useState(false);
	const close = () => place.current?.hidePopover();
	return h('div', { class: `popover-place ${name}-place` },
		h('button', { type: 'button', class: `quiet ${name}-button`, popovertarget: id, 'aria-label': label,
			'aria-expanded': open ? 'true' : 'false' }, button),
		h('div', { id, ref: place, popover: 'auto', class: `popover ${name}`, role: 'dialog', 'aria-label': title,
			onToggle: (event) => setOpen(event.newState === 'open') },
			open && (typeof children === 'function' ? children(close) : children)));
}
