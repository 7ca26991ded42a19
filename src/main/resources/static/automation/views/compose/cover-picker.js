import { h, useEffect, useId, useRef, useState } from '../../lib/preact.js';
import { changeItem } from '../../lib/draft-media.js';
import { shownOf } from '../../lib/local-files.js';
import { openVideo } from '../../lib/thumbnail.js';

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Opens the video once; null while it is not open, or where this browser cannot show it. */
function useVideo(address) {
	const [video, setVideo] = useState(null);
	useEffect(() => {
		let opened = null;
		let gone = false;
		const keep = (one) => {
			opened = one;
			return gone ? one.close() : setVideo(one);
		};
		if (address) {
			openVideo(address).then(keep, () => {});
		}
		return () => {
			gone = true;
			opened?.close();
		};
	}, [address]);
	return video;
}

/** The moment of a video that people see before it plays. */
export function CoverPicker({ item }) {
	const id = useId();
	const video = useVideo(shownOf(item));
	const latest = useRef(0);
	if (!video) {
		return null;
	}
	const choose = async (event) => {
		const seconds = Number(event.currentTarget.value);
		const mine = ++latest.current;
		changeItem(item.key, { thumb_offset: Math.round(seconds * 1000) });
		const cover = await video.frameAt(seconds);
		if (mine === latest.current) {
			changeItem(item.key, { cover });
		}
	};
	const seconds = (item.thumb_offset ?? 0) / 1000;
	return h('div', { class: 'cover' },
		(item.cover ?? item.thumb) && h('img', { class: 'cover-frame', src: item.cover ?? item.thumb, alt: '' }),
		h('div', { class: 'field' },
			h('div', { class: 'field-line' }, h('label', { for: id }, 'Cover frame'), h('span', { class: 'counter' }, `${clock(seconds)} of ${clock(video.duration)}`)),
			h('input', { id, type: 'range', min: 0, max: Math.max(0, video.duration - 0.1).toFixed(1), step: 0.1, value: seconds,
				'aria-valuetext': clock(seconds), onInput: choose }),
			h('small', null, 'Slide to the moment that people see first.')));
}
