import { h, useState } from '../../lib/preact.js';
import { readBestTime } from '../../api/analytics.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useResource } from '../../lib/hooks.js';
import { wordFor } from '../../lib/metrics.js';
import { TIME_ZONE, zoneName } from '../../lib/time-zone.js';
import { HeatMap } from './heat-map.js';

const METRICS = ['reach', 'views', 'total_interactions', 'likes', 'comments', 'saved', 'shares'];

const hourName = (hour) => `${String(hour).padStart(2, '0')}:00`;
const dayName = (word) => word.replace(/^./, (letter) => letter.toUpperCase());

const Best = ({ best, word }) => h('ol', { class: 'best' }, best.map(({ weekday, hour, median, posts }) => h('li', { key: `${weekday}-${hour}` },
	h('strong', null, `${dayName(weekday)}, ${hourName(hour)}`),
	h('span', { class: 'fine' }, `${word} ${median.toLocaleString('en')}, the middle of ${posts} posts`))));

/** When posts did best. */
export function BestTime() {
	const [metric, setMetric] = useState('reach');
	const { data, problem, reload } = useResource(() => readBestTime(metric, TIME_ZONE), [metric]);
	const word = wordFor(metric);
	return h(Panel, { title: 'When posts did best', name: 'best-time', aside: h('label', null,
		h('span', { class: 'visually-hidden' }, 'Figure'),
		h('select', { value: metric, onChange: (event) => setMetric(event.currentTarget.value) },
			METRICS.map((name) => h('option', { key: name, value: name }, wordFor(name))))) },
	h(Failure, { problem, onRetry: reload }),
	!data && !problem && h(Loading, { shape: 'plot' }),
	data && data.best.length === 0 && h(Notice, { kind: 'info' }, h('p', null,
		`There is not enough to tell yet: ${data.posts} of ${data.posts_needed} posts that are a day old, with `
		+ `${data.posts_needed_per_hour} in the same hour of the week.`)),
	data?.best.length > 0 && h(Best, { best: data.best, word }),
	data && h(HeatMap, { hours: data.hours, word }),
	h('p', { class: 'fine' }, `Hours in ${zoneName()}. From your own posts and reels of the last ${data?.days ?? 90} days.`));
}
