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
	{ path: 'stories', title: 'Stories', icon: 'story', primary: true, load: async () => (await import('../views/stories.js')).Stories },
	{ path: 'posts', title: 'Posts', icon: 'grid', load: async () => (await import('../views/posts.js')).Posts },
	{ path: 'notifications', title: 'Notifications', icon: 'bell', primary: true, load: async () => (await import('../views/notifications.js')).Notifications },
	{ path: 'account', title: 'Account', icon: 'plug', open: true, load: async () => (await import('../views/account.js')).Account },
].filter(({ when }) => when !== false);

/** What stands in the top bar beside the account, loaded once an account is connected; gets `{ profile }`. */
export const TOP_BAR = [];

export const HOME = ROUTES[0];
