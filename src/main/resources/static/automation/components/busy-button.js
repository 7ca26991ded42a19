import { h } from '../lib/preact.js';

/** A button that says while its deed runs, and cannot be pressed twice. It stays focusable, so that focus is not lost. */
export function BusyButton({ busy, busyText, disabled, onClick, type = 'button', children, ...rest }) {
	const press = (event) => (busy || disabled ? event.preventDefault() : onClick?.(event));
	return h('button', {
		type,
		...rest,
		'aria-busy': busy ? 'true' : null,
		'aria-disabled': busy || disabled ? 'true' : null,
		onClick: press,
	}, busy ? busyText : children);
}
