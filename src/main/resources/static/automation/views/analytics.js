import { h } from '../lib/preact.js';
import { Tabs } from '../components/tabs.js';
import { BestTime } from './analytics/best-time.js';
import { Hashtags } from './analytics/hashtags.js';
import { MediumFigures } from './analytics/medium-figures.js';
import { Overview } from './analytics/overview.js';

const PARTS = [['', 'Overview'], ['hashtags', 'Hashtags'], ['best-time', 'Best time']];
const OTHERS = { hashtags: Hashtags, 'best-time': BestTime };

/** How the account does. */
export function Analytics({ rest = '' }) {
	const Other = OTHERS[rest];
	return h('div', { class: 'stack' },
		h(Tabs, { view: 'analytics', label: 'Parts of analytics', parts: PARTS, current: rest }),
		Other ? h(Other) : rest ? h(MediumFigures, { key: rest, id: rest }) : h(Overview));
}
