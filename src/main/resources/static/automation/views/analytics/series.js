import { h, useMemo, useState } from '../../lib/preact.js';
import { readHistory } from '../../api/analytics.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Notice } from '../../components/notice.js';
import { Empty, Panel } from '../../components/panel.js';
import { Plot } from '../../components/plot.js';
import { dayOf } from '../../lib/days.js';
import { useResource } from '../../lib/hooks.js';
import { PLOTTED, wordFor } from '../../lib/metrics.js';
import { daysOf } from '../../lib/spans.js';

const DAY = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });

const pointsOf = (data) => data.series.map(({ day, value }) => ({ label: DAY.format(dayOf(day)), value }));

function summaryOf(points, word) {
	const known = points.filter(({ value }) => value !== null);
	const values = known.map(({ value }) => value);
	return known.length === 0 ? `${word}: no numbers` : `${word} from ${points[0].label} to ${points.at(-1).label}: `
		+ `between ${Math.min(...values).toLocaleString('en')} and ${Math.max(...values).toLocaleString('en')}, `
		+ `at last ${values.at(-1).toLocaleString('en')}.`;
}

function Course({ data }) {
	const word = wordFor(data.metric);
	const points = useMemo(() => pointsOf(data), [data]);
	const gaps = points.filter(({ value }) => value === null).length;
	if (gaps === points.length) {
		return h(Empty, null, h('p', null, data.reading.complete
			? 'Instagram has no numbers of these days.'
			: 'The numbers of these days are being read. Look again in a minute.'));
	}
	return [
		data.reading.problem && h(Notice, { key: 'problem', kind: 'warn' }, h('p', null, data.reading.problem)),
		h(Plot, { key: 'plot', points, word, summary: summaryOf(points, word) }),
		gaps > 0 && h('p', { key: 'gaps', class: 'fine' }, `${gaps} of ${points.length} days have no number. Missing is not zero.`),
	];
}

/** One figure day by day. */
export function Series({ days }) {
	const [metric, setMetric] = useState('views');
	const { data, problem, loading, reload } = useResource(() => readHistory(metric, ...daysOf(days)), [metric, days]);
	return h(Panel, { title: 'Day by day', name: 'series', busy: loading, aside: h('label', null,
		h('span', { class: 'visually-hidden' }, 'Figure'),
		h('select', { value: metric, onChange: (event) => setMetric(event.currentTarget.value) },
			PLOTTED.map((name) => h('option', { key: name, value: name }, wordFor(name))))) },
	h(Failure, { problem, onRetry: reload }),
	data ? h(Course, { data }) : !problem && h(Loading, { shape: 'plot' }),
	h('p', { class: 'fine' }, 'Instagram’s days begin at midnight in California.'));
}
