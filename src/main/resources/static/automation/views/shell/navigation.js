import { h } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { Popover } from '../../components/popover.js';
import { linkTo } from '../../lib/router.js';
import { ROUTES } from '../../lib/routes.js';

function Item({ route, current, onClick }) {
	return h('a', { class: 'nav-item', href: linkTo(route.path), 'aria-current': current ? 'page' : null, onClick },
		h(Icon, { name: route.icon }), h('span', null, route.title));
}

/** Every view: a column on a desk; on a phone a bar below with the primary ones, and the others under "More". */
export function Navigation({ current }) {
	const others = ROUTES.filter((route) => !route.primary);
	return h('nav', { class: 'nav', 'aria-label': 'Views' },
		h('ul', { class: 'nav-list' }, ROUTES.map((route) => h('li', { key: route.path, class: route.primary ? 'nav-primary' : 'nav-other' },
			h(Item, { route, current: route === current })))),
		others.length > 0 && h(Popover, {
			class: 'nav-more',
			title: 'More views',
			button: [h(Icon, { name: 'more', key: 'icon' }), h('span', { key: 'text' }, 'More')],
		}, (close) => h('ul', null, others.map((route) => h('li', { key: route.path },
			h(Item, { route, current: route === current, onClick: close }))))));
}
