import { h, useEffect, useState } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';

/** Says that the browser has no network, and what that means for what is under way. */
export function OfflineBanner() {
	const [online, setOnline] = useState(navigator.onLine);
	useEffect(() => {
		const look = () => setOnline(navigator.onLine);
		window.addEventListener('online', look);
		window.addEventListener('offline', look);
		return () => {
			window.removeEventListener('online', look);
			window.removeEventListener('offline', look);
		};
	}, []);
	return h('div', { role: 'status', class: 'offline-place' },
		!online && h('p', { class: 'offline' }, h(Icon, { name: 'warning' }),
			'You are offline. What you write is kept, and uploads go on when you are back.'));
}
