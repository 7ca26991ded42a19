import { h, useState } from '../lib/preact.js';
import { pictureLink } from '../lib/links.js';

/** An account's picture, or its first letter. The name stands beside it, so it says nothing itself. */
export function Avatar({ src, name, size = 'medium' }) {
	const [broken, setBroken] = useState(null);
	const picture = pictureLink(src);
	const shown = picture && broken !== picture;
	return h('span', { class: `avatar avatar-${size}`, 'aria-hidden': 'true' },
		shown
			? h('img', { src: picture, alt: '', loading: 'lazy', onError: () => setBroken(picture) })
			: h('span', null, (Array.from(name ?? '')[0] ?? '?').toUpperCase()));
}
