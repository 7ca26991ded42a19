import { h } from '../../lib/preact.js';
import { session } from '../../api/session.js';
import { TestModeBadge } from '../../components/badge.js';
import { Icon } from '../../components/icon.js';
import { Lazy } from '../../components/lazy.js';
import { Logo } from '../../components/logo.js';
import { linkTo } from '../../lib/router.js';
import { HOME, TOP_BAR } from '../../lib/routes.js';
import { AccountMenu } from './account-menu.js';

function skip(event) {
	event.preventDefault(); // the hash names the view
	document.getElementById('main').focus();
}

/** What is there in every view: where one is, whose account it is, and the way out. */
export function TopBar({ profile, account, onSelected }) {
	return h('header', { class: 'top' },
		h('a', { class: 'skip', href: '#main', onClick: skip }, 'Skip to the content'),
		h('a', { class: 'brand', href: linkTo(HOME.path) },
			h(Logo, { size: 32 }),
			h('span', { class: 'brand-name' }, 'Brand Automator')),
		profile?.test_mode && h(TestModeBadge),
		h('div', { class: 'top-end' },
			profile?.connected && TOP_BAR.map((part) => h(Lazy, { key: part.name, load: part.load, profile })),
			profile?.connected
				? h(AccountMenu, { profile, account, onSelected })
				: h('button', { type: 'button', class: 'quiet', onClick: session.close }, h(Icon, { name: 'leave' }), 'Sign out')));
}
