import { h } from '../lib/preact.js';

/** Line icons on a grid of 24, drawn for this page. */
const PATHS = {
	plug: 'M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4',
	flask: 'M9 3h6M10 3v6l-5 9a2 2 0 0 0 1.800 3h10.400a2 2 0 0 0 1.800-3l-5-9V3M7.500 15h9',
	image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9.500h.01',
	heart: 'M12 20s-7.500-4.600-7.500-10.100A4.300 4.300 0 0 1 12 7.200a4.300 4.300 0 0 1 7.500 2.700C19.500 15.400 12 20 12 20z',
	comment: 'M4 5h16v11h-8l-5 4v-4H4z',
	bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.500 2h-15zM10 20.500h4',
	at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zm0 0v1.500a2.500 2.500 0 0 0 5 0V12a9 9 0 1 0-4 7.500',
	story: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8.500v7M8.500 12h7',
	smile: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM8.500 14.500a4.500 4.500 0 0 0 7 0M9 9.500h.01M15 9.500h.01',
	send: 'M21 3 3 10.500l7 3.500 3.500 7zM10 14 21 3',
	check: 'm5 12.500 4.500 4.500L19 7.500',
	close: 'm6 6 12 12M18 6 6 18',
	warning: 'M12 4 2.800 20h18.400zM12 10v5M12 17.500h.01',
	info: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 11v5M12 8h.01',
	external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
	refresh: 'M20 11a8 8 0 0 0-14.300-4L4 9M4 4v5h5M4 13a8 8 0 0 0 14.300 4l1.700-2M20 20v-5h-5',
	play: 'M8 5v14l11-7z',
	stack: 'M8 8h12v12H8zM16 8V4H4v12h4',
	leave: 'M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9',
};

/** Decoration only: what it means is always said in words beside it. */
export function Icon({ name }) {
	return h('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
		h('path', { d: PATHS[name] }));
}
