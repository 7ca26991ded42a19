import { h, useRef, useState } from '../../../lib/preact.js';
import { Icon } from '../../../components/icon.js';
import { shownOf, stillOf } from '../../../lib/local-files.js';

/** A silent video that plays when it is asked to. */
function PreviewVideo({ item, address }) {
	const video = useRef(null);
	const [playing, setPlaying] = useState(false);
	const toggle = () => (video.current.paused ? video.current.play().catch(() => {}) : video.current.pause());
	return [
		h('video', { key: 'video', ref: video, src: address, poster: stillOf(item), muted: true, loop: true, playsInline: true, preload: 'metadata',
			'aria-label': item.name, onPlay: () => setPlaying(true), onPause: () => setPlaying(false) }),
		h('button', { key: 'play', type: 'button', class: 'preview-play', 'aria-label': playing ? 'Pause' : 'Play', onClick: toggle },
			h(Icon, { name: playing ? 'pause' : 'play' })),
	];
}

/** One medium as it will be shown. */
export function PreviewMedium({ item }) {
	const shown = item && shownOf(item);
	if (!shown) {
		return h('span', { class: 'preview-none' }, h(Icon, { name: item?.kind === 'video' ? 'film' : 'image' }),
			h('span', null, item ? item.name : 'Your picture or video'));
	}
	return item.kind === 'video'
		? h(PreviewVideo, { key: item.key, item, address: shown })
		: h('img', { key: item.key, src: shown, alt: item.alt_text || 'Your picture' });
}
