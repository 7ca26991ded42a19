import { h, useState } from '../lib/preact.js';
import { pictureLink } from '../lib/links.js';
import { Icon } from './icon.js';

/** A picture in its square, or a quiet mark where it cannot be shown. */
export function Picture({ src, alt, eager = false }) {
	const [broken, setBroken] = useState(null);
	const picture = pictureLink(src);
	if (!picture || broken === picture) {
		return h('span', { class: 'picture picture-none', role: 'img', 'aria-label': alt || 'No picture' },
			h(Icon, { name: 'image' }));
	}
	return h('img', {
		class: 'picture',
		src: picture,
		alt,
		loading: eager ? 'eager' : 'lazy',
		decoding: 'async',
		referrerpolicy: 'no-referrer',
		onError: () => setBroken(picture),
	});
}
