import { h } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { useOnline } from '../../lib/hooks.js';

/** Says that the browser has no network, and what that means for what is under way. */
export function OfflineBanner() {
	const online = useOnline();
	return h('div', { role: 'status', class: 'offline-place' },
		!online && h('p', { class: 'offline' }, h(Icon, { name: 'warning' }),
			'You are offline. What you write is kept, and uploads go on when you are back.'));
}
