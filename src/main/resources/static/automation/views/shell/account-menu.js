import { h } from '../../lib/preact.js';
import { session } from '../../api/session.js';
import { Avatar } from '../../components/avatar.js';
import { Icon } from '../../components/icon.js';
import { Popover } from '../../components/popover.js';
import { linkTo } from '../../lib/router.js';
import { AccountList } from '../account/account-list.js';

function Face({ profile }) {
	return h('span', { class: 'who' },
		h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'small' }),
		h('span', { class: 'who-name' }, `@${profile.profile_name}`),
		h(Icon, { name: 'down' }));
}

/** Whose account everything here is about, the others to switch to, and the way out. */
export function AccountMenu({ profile, account, onSelected }) {
	return h(Popover, {
		class: 'account-menu',
		title: 'Account',
		label: `Account @${profile.profile_name}`,
		button: h(Face, { profile }),
	}, (close) => [
		h(AccountList, { key: 'list', account, onSelected: () => {
			close();
			onSelected();
		} }),
		h('div', { key: 'foot', class: 'account-menu-foot' },
			h('a', { class: 'menu-item', href: linkTo('account'), onClick: close }, h(Icon, { name: 'plug' }), 'Manage the connection'),
			h('button', { type: 'button', class: 'quiet menu-item', onClick: session.close }, h(Icon, { name: 'leave' }), 'Sign out')),
	]);
}
