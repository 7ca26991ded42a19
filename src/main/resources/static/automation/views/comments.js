import { h } from '../lib/preact.js';
import { Tabs } from '../components/tabs.js';
import { ActionLog } from './comments/action-log.js';
import { ByPost } from './comments/by-post.js';
import { Rules } from './comments/rules.js';

const PARTS = [['', 'By post'], ['rules', 'Rules'], ['log', 'What rules did']];
const OTHERS = { rules: Rules, log: ActionLog };

/** What people say below the posts, and what is done about it. */
export function Comments({ profile, rest = '' }) {
	const Other = OTHERS[rest];
	return h('div', { class: 'stack' },
		h(Tabs, { view: 'comments', label: 'Parts of comments', parts: PARTS, current: Other ? rest : '' }),
		Other ? h(Other) : h(ByPost, { profile, mediaId: rest }));
}
