import { h, useEffect, useId, useRef } from '../lib/preact.js';
import { Icon } from './icon.js';

/** Something to look at or fill in above the page. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, onClose, wide = false, children }) {
	const id = useId();
	const dialog = useRef(null);
	useEffect(() => {
		const opened = dialog.current;
		opened.showModal();
		return () => opened.close();
	}, []);
	const cancel = (event) => {
		event.preventDefault();
		onClose();
	};
	return h('dialog', { ref: dialog, class: wide ? 'dialog-wide' : null, 'aria-labelledby': id, onCancel: cancel,
		onClick: (event) => event.target === dialog.current && onClose() },
		h('article', null,
			h('div', { class: 'dialog-head' },
				h('h2', { id }, title),
				h('button', { type: 'button', class: 'quiet round', 'aria-label': 'Close', onClick: onClose }, h(Icon, { name: 'close' }))),
			children));
}
