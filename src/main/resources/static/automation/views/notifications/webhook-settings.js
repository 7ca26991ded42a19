import { h } from '../../lib/preact.js';
import { Badge } from '../../components/badge.js';
import { Copyable } from '../../components/copyable.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { ago, dateTime } from '../../lib/format.js';
import { Missed } from './missed.js';

const FIELDS = ['comments', 'live_comments', 'mentions', 'messages', 'message_reactions', 'messaging_postbacks', 'messaging_seen', 'story_insights'];

const Time = ({ at }) => h('time', { datetime: at, title: dateTime(at) }, ago(at));

function State({ webhook, status }) {
	return h(Panel, { title: 'Subscription', name: 'subscription',
		aside: h(Badge, { kind: webhook.subscribed ? 'good' : 'warn' }, webhook.subscribed ? 'Subscribed' : 'Not subscribed') },
	webhook.problem && h(Notice, { kind: 'warn' }, h('p', null, webhook.problem)),
	h('dl', { class: 'facts' },
		h('dt', null, 'Last event'),
		h('dd', null, webhook.last_event_at ? h(Time, { at: webhook.last_event_at }) : 'None yet'),
		h('dt', null, 'Last checked at Instagram'),
		h('dd', null, webhook.checked_at ? h(Time, { at: webhook.checked_at }) : 'Not yet')),
	h('div', null, h('button', { type: 'button', class: 'secondary', onClick: status.reload }, 'Look again')));
}

function AtMeta({ webhook, profile }) {
	return h(Panel, { title: 'What to enter at Meta', name: 'meta' },
		profile.test_mode
			? h('p', null, 'The test account needs none of this: the sandbox delivers its events by itself. For a real account:')
			: h('p', null, 'Once for your app, in its dashboard, below Webhooks and the product Instagram:'),
		h('dl', { class: 'facts facts-wide' },
			h('dt', null, 'Callback URL'),
			h('dd', null, h(Copyable, { label: 'Callback URL', text: webhook.callback_url })),
			h('dt', null, 'Verify token'),
			h('dd', null, 'The value of ', h('code', null, 'INSTAGRAM_WEBHOOK_VERIFY_TOKEN'),
				' that the service was started with. It is a secret and never shown here.'),
			h('dt', null, 'Fields'),
			h('dd', { class: 'badges' }, FIELDS.map((field) => h(Badge, { key: field }, field)))),
		h('p', { class: 'fine' }, 'Meta must reach the callback URL over the Internet by https. ',
			'Your Page is subscribed by the service itself, as soon as you connect.'));
}

/** Whether events come, and what makes them come. */
export function WebhookSettings({ profile, status }) {
	const { webhook } = profile;
	return h('div', { class: 'webhook-settings' },
		webhook && h(State, { webhook, status }),
		webhook && h(AtMeta, { webhook, profile }),
		h(Missed));
}
