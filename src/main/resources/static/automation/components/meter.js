import { h } from '../lib/preact.js';

/** How much of an allowance is used. What it means stands in words beside it. */
export const Meter = ({ label, used, total }) => h('div', {
	class: used >= total ? 'meter meter-full' : 'meter',
	role: 'meter',
	'aria-label': label,
	'aria-valuemin': 0,
	'aria-valuemax': total,
	'aria-valuenow': Math.min(used, total),
}, h('span', { style: { width: `${Math.min(100, (100 * used) / Math.max(1, total))}%` } }));
