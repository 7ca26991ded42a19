import { settings } from './settings.js';

/**
 * The console's views, in the order of the navigation: one line each. A view's module is loaded when it is first shown;
 * `load` gives the component, which gets `{ profile, rest }`: the connected account, and what follows in the address.
 *
 * - `primary`: stands in the bar of a phone; the others are under "More"
 * - `open`: shown without a connected account; everything else asks to connect one first
 * - `when`: whether there is such a view here at all
 */
export const ROUTES = [
	{ path: 'compose', title: 'Compose', icon: 'pencil', primary: true, load: async () => (await import('../views/compose.js')).Compose },
	{ path: 'calendar', title: 'Calendar', icon: 'calendar', primary: true, load: async () => (await import('../views/calendar.js')).Calendar },
	{ path: 'stories', title: 'Stories', icon: 'story', primary: true, load: async () => (await import('../views/stories.js')).Stories },
	{ path: 'posts', title: 'Posts', icon: 'grid', load: async () => (await import('../views/posts.js')).Posts },
	{ path: 'comments', title: 'Comments', icon: 'comment', primary: true, load: async () => (await import('../views/comments.js')).Comments },
	{ path: 'analytics', title: 'Analytics', icon: 'chart', load: async () => (await import('../views/analytics.js')).Analytics },
	{ path: 'notifications', title: 'Notifications', icon: 'bell', load: async () => (await import('../views/notifications.js')).Notifications },
	{ path: 'account', title: 'Account', icon: 'plug', open: true, load: async () => (await import('../views/account.js')).Account },
	{ path: 'sandbox', title: 'Sandbox', icon: 'flask', open: true, when: settings.sandboxControls,
		load: async () => (await import('../views/sandbox.js')).Sandbox },
].filter(({ when }) => when !== false);

/** What stands in the top bar beside the account, loaded once an account is connected; gets `{ profile }`. */
export const TOP_BAR = [
	{ name: 'bell', load: async () => (await import('../views/notifications/bell.js')).Bell },
];

export const HOME = ROUTES[0];
