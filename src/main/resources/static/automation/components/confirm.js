import { h, useEffect, useId, useRef } from '../lib/preact.js';

/** Asks before something that cannot be taken back. The browser keeps the focus in it and gives it back. */
export function Confirm({ title, children, yes, onYes, onNo }) {
	const id = useId();
	const dialog = useRef(null);
	useEffect(() => {
		const opened = dialog.current;
		opened.showModal();
		return () => opened.close();
	}, []);
	return h('dialog', { ref: dialog, 'aria-labelledby': id, onCancel: onNo },
		h('article', null,
			h('h2', { id }, title),
			children,
			h('footer', null,
				h('button', { type: 'button', class: 'quiet', autofocus: true, onClick: onNo }, 'Keep it'),
				h('button', { type: 'button', class: 'danger', onClick: onYes }, yes))));
}
