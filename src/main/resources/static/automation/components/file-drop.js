import { h, useEffect, useId, useRef, useState } from '../lib/preact.js';
import { ACCEPTED } from '../lib/files.js';
import { Icon } from './icon.js';

const carriesFiles = (event) => Array.from(event.dataTransfer?.types ?? []).includes('Files');

/** Files that are pasted anywhere in the page; text that is pasted goes where it is pasted. */
function usePasted(onFiles) {
	const latest = useRef(onFiles);
	latest.current = onFiles;
	useEffect(() => {
		const pasted = (event) => {
			const files = Array.from(event.clipboardData?.files ?? []);
			if (files.length > 0) {
				event.preventDefault();
				latest.current(files);
			}
		};
		document.addEventListener('paste', pasted);
		return () => document.removeEventListener('paste', pasted);
	}, []);
}

/** Takes files in: dropped here, pasted anywhere, or picked. */
export function FileDrop({ label, hint, small = false, onFiles }) {
	const id = useId();
	const [over, setOver] = useState(false);
	usePasted(onFiles);
	const drop = (event) => {
		if (carriesFiles(event)) {
			event.preventDefault();
			setOver(false);
			onFiles(Array.from(event.dataTransfer.files));
		}
	};
	const drag = (event) => {
		if (carriesFiles(event)) {
			event.preventDefault();
			setOver(true);
		}
	};
	const pick = (event) => {
		onFiles(Array.from(event.currentTarget.files));
		event.currentTarget.value = ''; // the same file may be picked again
	};
	return h('div', { class: ['drop', small && 'drop-small', over && 'drop-over'].filter(Boolean).join(' '), onDrop: drop,
		onDragOver: drag, onDragLeave: () => setOver(false) },
	h('input', { id, type: 'file', multiple: true, accept: ACCEPTED, class: 'visually-hidden', 'aria-describedby': hint ? `${id}-hint` : null,
		onChange: pick }),
	h('label', { for: id }, h(Icon, { name: small ? 'plus' : 'upload' }), h('span', { class: 'drop-label' }, label),
		hint && h('span', { class: 'fine', id: `${id}-hint` }, hint)));
}
