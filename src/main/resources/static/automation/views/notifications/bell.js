import { h, useEffect, useRef } from '../../lib/preact.js';
import { Icon } from '../../components/icon.js';
import { announce } from '../../lib/announcer.js';
import { plural } from '../../lib/format.js';
import { useInbox } from '../../lib/inbox.js';
import { linkTo } from '../../lib/router.js';

const MOST = 99;

/** People who listen hear how many came, once in a while and not for each. */
const QUIET = 4000;

function useArrivals() {
	const count = useRef(0);
	const timer = useRef(null);
	useEffect(() => () => clearTimeout(timer.current), []);
	return () => {
		count.current++;
		timer.current ??= setTimeout(() => {
			announce(`${plural(count.current, 'new notification')}.`);
			count.current = 0;
			timer.current = null;
		}, QUIET);
	};
}

/** How many events nobody has read, wherever one is; the way to them. */
export function Bell({ profile }) {
	const { unread } = useInbox(`${profile.profile_name}:${profile.test_mode}`, useArrivals());
	const count = unread ?? 0;
	return h('a', { class: 'bell', href: linkTo('notifications'),
		'aria-label': count > 0 ? `Notifications, ${count.toLocaleString('en')} unread` : 'Notifications' },
	h(Icon, { name: 'bell' }),
	count > 0 && h('span', { class: 'bell-count', 'aria-hidden': 'true' }, count > MOST ? `${MOST}+` : count));
}
