import { h } from '../lib/preact.js';
import { linkTo } from '../lib/router.js';

/** The parts of one view, each with an address of its own. @param props.parts `[rest, word, count?]` each */
export const Tabs = ({ view, label, parts, current }) => h('nav', { class: 'tabs', 'aria-label': label },
	h('ul', null, parts.map(([rest, word, count]) => h('li', { key: rest },
		h('a', { href: rest ? linkTo(view, rest) : linkTo(view), 'aria-current': rest === current ? 'page' : null },
			word, count > 0 && h('span', { class: 'tabs-count' }, count))))));
