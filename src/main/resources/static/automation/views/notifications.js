import { h } from '../lib/preact.js';
import { Tabs } from '../components/tabs.js';
import { EventList } from './notifications/event-list.js';
import { Parked } from './notifications/parked.js';
import { WebhookSettings } from './notifications/webhook-settings.js';

const PARTS = [['', 'Inbox'], ['webhooks', 'Webhook settings'], ['parked', 'Set aside']];

/** What people did on Instagram, and how the page gets to know it. */
export function Notifications({ profile, rest = '', status }) {
	return h('div', { class: 'stack' },
		h(Tabs, { view: 'notifications', label: 'Parts of notifications', parts: PARTS, current: rest }),
		rest === 'webhooks' && h(WebhookSettings, { profile, status }),
		rest === 'parked' && h(Parked),
		rest === '' && h(EventList, { profile }));
}
