import { h, useCallback, useEffect, useRef, useState } from '../lib/preact.js';
import { readStatus } from '../api/instagram.js';
import { Failure } from '../components/failure.js';
import { Loading } from '../components/loading.js';
import { useConnection } from '../lib/connection.js';
import { Reconnect } from '../lib/contexts.js';
import { useResource } from '../lib/hooks.js';
import { useRoute } from '../lib/router.js';
import { ConnectionOutcome } from './account/outcome.js';
import { PlatformCard } from './account/platform-card.js';
import { Navigation } from './shell/navigation.js';
import { OfflineBanner } from './shell/offline.js';
import { TopBar } from './shell/top-bar.js';
import { View } from './shell/view.js';

const sameAccount = (profile, epoch) => `${profile?.profile_name}:${profile?.test_mode}:${epoch}`;

/** What the address names; where it needs an account and there is none, the ways to connect one. */
function Present({ route, rest, status, connection, account, onSelected }) {
	const profile = status.data;
	const props = { profile, rest, status, connection, account, onSelected };
	if (route?.open || profile?.connected || !route) {
		return h(View, { route, ...props });
	}
	if (!profile) {
		return h(View, { route }, status.problem
			? h(Failure, { problem: status.problem, onRetry: status.reload })
			: h(Loading, { count: 2 }));
	}
	return h(View, { route }, h('div', { class: 'view-narrow' },
		h('p', { class: 'lead' }, `${route.title} needs an Instagram account.`),
		h(PlatformCard, { status, connection, account, onSelected })));
}

/** The page of somebody who is signed in. What belongs to one account is made anew when another one is chosen. */
export function Console({ arrival }) {
	const [epoch, setEpoch] = useState(0);
	const status = useResource(readStatus, [epoch]);
	const changed = useCallback(() => setEpoch((last) => last + 1), []);
	const connection = useConnection(arrival, changed, status.reload);
	const { route, rest } = useRoute();
	const profile = status.data;
	const account = sameAccount(profile, epoch);

	const shown = useRef(route);
	useEffect(() => {
		if (shown.current !== route && connection.outcome?.good) {
			connection.dismiss(); // said, and read in another view
		}
		shown.current = route;
	}, [route]);
	useEffect(() => {
		if (profile?.connected && profile.is_token_valid) {
			connection.settle();
		}
	}, [profile]);

	return h(Reconnect.Provider, { value: connection.connect },
		h(TopBar, { profile, account, onSelected: changed }),
		h(Navigation, { current: route }),
		h('main', { id: 'main', tabIndex: -1 },
			h(OfflineBanner),
			h(ConnectionOutcome, { connection }),
			h(Present, { key: profile && account, route, rest, status, connection, account, onSelected: changed })));
}
