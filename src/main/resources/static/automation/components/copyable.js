import { h, useState } from '../lib/preact.js';
import { announce } from '../lib/announcer.js';
import { Icon } from './icon.js';

/** Something to enter elsewhere, with a button that copies it. */
export function Copyable({ label, text }) {
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		await navigator.clipboard.writeText(text);
		setCopied(true);
		announce(`${label} copied.`);
	};
	return h('span', { class: 'copyable' },
		h('code', null, text),
		navigator.clipboard && h('button', { type: 'button', class: 'quiet', 'aria-label': `Copy ${label}`, onClick: copy },
			h(Icon, { name: copied ? 'check' : 'stack' }), copied ? 'Copied' : 'Copy'));
}
