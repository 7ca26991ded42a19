/** Which view the address names: `#/path/rest`. Any other hash is not ours and changes nothing. */
import { useEffect, useState } from './preact.js';
import { HOME, ROUTES } from './routes.js';

const OURS = '#/';

function read(last) {
	if (!location.hash.startsWith(OURS)) {
		return last ?? { route: HOME, rest: '' };
	}
	const [path, ...rest] = location.hash.slice(OURS.length).split('/').map(decodeURIComponent);
	return { route: ROUTES.find((known) => known.path === path) ?? null, rest: rest.join('/') };
}

/** The address of a view, for a link. */
export const linkTo = (path, ...rest) => `${OURS}${[path, ...rest].map(encodeURIComponent).join('/')}`;

export const goTo = (path, ...rest) => {
	location.hash = linkTo(path, ...rest);
};

/** @returns {{route: object | null, rest: string}} the view to show; `route` is null when there is none of that name */
export function useRoute() {
	const [place, setPlace] = useState(read);
	useEffect(() => {
		const moved = () => setPlace(read);
		window.addEventListener('hashchange', moved);
		return () => window.removeEventListener('hashchange', moved);
	}, []);
	return place;
}
