import { h } from '../lib/preact.js';
import { Icon } from './icon.js';

const ICONS = { good: 'check', bad: 'warning', warn: 'warning', info: 'info' };

/** A sentence about what happened. A failure interrupts people who listen; everything else is announced by its cause. */
export function Notice({ kind = 'info', children, actions, onClose }) {
	return h('div', { class: `notice notice-${kind}`, role: kind === 'bad' ? 'alert' : null },
		h(Icon, { name: ICONS[kind] }),
		h('div', { class: 'notice-text' }, children),
		actions && h('div', { class: 'notice-actions' }, actions),
		onClose && h('button', { type: 'button', class: 'quiet', 'aria-label': 'Dismiss', onClick: onClose },
			h(Icon, { name: 'close' })));
}
