import { h, useEffect, useRef } from '../../lib/preact.js';
import { Lazy } from '../../components/lazy.js';
import { Loading } from '../../components/loading.js';
import { linkTo } from '../../lib/router.js';
import { HOME } from '../../lib/routes.js';

const NAME = 'Brand Automator';

/** The heading of the present view takes the focus when somebody goes there, so that people who listen hear where they are. */
function Heading({ title }) {
	const heading = useRef(null);
	const first = useRef(true);
	useEffect(() => {
		document.title = `${title} · ${NAME}`;
		if (!first.current) {
			window.scrollTo(0, 0);
			heading.current.focus({ preventScroll: true });
		}
		first.current = false;
	}, [title]);
	return h('h1', { class: 'view-title', ref: heading, tabIndex: -1 }, title);
}

const Nowhere = () => h('p', { class: 'empty' }, 'There is no such view. ',
	h('a', { href: linkTo(HOME.path) }, `Go to ${HOME.title}`));

/** One view with its heading. */
export function View({ route, title = route?.title ?? 'Not found', children, ...props }) {
	return h('div', { class: `view view-${route?.path ?? 'none'}` },
		h(Heading, { title }),
		children,
		route
			? !children && h(Lazy, { key: route.path, load: route.load, waiting: h(Loading, { shape: 'card', count: 2 }), ...props })
			: h(Nowhere));
}
