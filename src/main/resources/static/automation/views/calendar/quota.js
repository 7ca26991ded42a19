import { h } from '../../lib/preact.js';
import { readLimit } from '../../api/calendar.js';
import { Meter } from '../../components/meter.js';
import { useResource } from '../../lib/hooks.js';

const HOUR = 3600;

/** How many posts Instagram still takes today. */
export function Quota({ stamp }) {
	const { data, problem } = useResource(readLimit, [stamp]);
	if (!data) {
		return h('p', { class: 'quota fine' }, problem ? 'Today’s quota could not be read.' : '');
	}
	const { quota_usage: used, quota_total: total, quota_duration: seconds, scheduled_within_window: planned } = data;
	return h('div', { class: 'quota' },
		h(Meter, { label: 'Posts of the quota', used, total }),
		h('p', { class: 'fine' }, h('strong', null, `${used} of ${total}`), ` posts in ${Math.round(seconds / HOUR)} h`,
			planned > 0 && `, ${planned} more planned`));
}
