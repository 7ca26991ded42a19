import { h, useCallback, useEffect, useRef, useState } from '../lib/preact.js';
import { readStatus } from '../api/instagram.js';
import { session } from '../api/session.js';
import { Avatar } from '../components/avatar.js';
import { TestModeBadge } from '../components/badge.js';
import { Icon } from '../components/icon.js';
import { useConnection } from '../lib/connection.js';
import { Reconnect } from '../lib/contexts.js';
import { useResource } from '../lib/hooks.js';
import { Composer } from './composer.js';
import { Events } from './events.js';
import { MediaGrid } from './media-grid.js';
import { PlatformCard } from './platform-card.js';

function TopBar({ profile }) {
	return h('header', { class: 'top' },
		h('a', { class: 'skip', href: '#main' }, 'Skip to the content'),
		h('img', { src: '/automation/icon.svg', alt: '', width: 36, height: 36 }),
		h('h1', null, h('span', { class: 'brand' }, 'Brand Automator'), ' Instagram'),
		profile?.test_mode && h(TestModeBadge),
		h('div', { class: 'top-end' },
			profile?.connected && h('span', { class: 'who' },
				h(Avatar, { src: profile.profile_image_url, name: profile.profile_name, size: 'small' }),
				h('span', { class: 'who-name' }, `@${profile.profile_name}`)),
			h('button', { type: 'button', class: 'quiet', onClick: session.close },
				h(Icon, { name: 'leave' }), 'Sign out')));
}

/** The page of somebody who is signed in. What belongs to one account is made anew when another one is chosen. */
export function Console({ arrival }) {
	const [epoch, setEpoch] = useState(0);
	const [posted, setPosted] = useState(0);
	const status = useResource(async () => ({ profile: await readStatus(), epoch }), [epoch]);
	const changed = useCallback(() => setEpoch((last) => last + 1), []);
	const connection = useConnection(arrival, changed);
	const profile = status.data?.profile;
	const account = status.data?.epoch;
	const connected = profile?.connected === true;

	const wasConnected = useRef(false);
	useEffect(() => {
		if (wasConnected.current && !connected) {
			document.getElementById('main').focus(); // what had the focus is gone
		}
		wasConnected.current = connected;
	}, [connected]);
	useEffect(() => {
		if (connected && profile.is_token_valid) {
			connection.settle();
		}
	}, [profile]);

	return h(Reconnect.Provider, { value: connection.connect },
		h(TopBar, { profile }),
		h('main', { id: 'main', class: `layout ${connected ? 'layout-desk' : 'layout-single'}`, tabIndex: -1 },
			h(PlatformCard, { status, profile, account, connection, onSelected: changed }),
			connected && h(Composer, { profile, onPosted: () => setPosted((last) => last + 1) }),
			connected && h(Events, { key: `events-${account}` }),
			connected && h(MediaGrid, { key: `media-${account}`, posted })));
}
