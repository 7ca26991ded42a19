import { h, useState } from '../../lib/preact.js';
import { readAnalytics } from '../../api/analytics.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Segments } from '../../components/segments.js';
import { Tiles } from '../../components/tile.js';
import { useResource } from '../../lib/hooks.js';
import { TILES } from '../../lib/metrics.js';
import { SPANS, spanOf } from '../../lib/spans.js';
import { RecentMedia } from './recent-media.js';
import { Series } from './series.js';

const tilesOf = ({ metrics }) => TILES.map((name) => metrics.find((metric) => metric.name === name)).filter(Boolean);

/** The figures of a span, their course, and the newest posts. */
export function Overview() {
	const [days, setDays] = useState('28');
	const { data, problem, loading, reload } = useResource(() => readAnalytics(spanOf(days)), [days]);
	return [
		h('div', { key: 'bar', class: 'analytics-bar' },
			h(Segments, { label: 'Span of time', options: SPANS, value: days, onChange: setDays }),
			h('p', { class: 'fine', role: 'status' }, loading ? 'Reading the figures…' : '')),
		h(Failure, { key: 'problem', problem, onRetry: reload }),
		data
			? h('div', { key: 'tiles', class: loading ? 'tiles-place tiles-old' : 'tiles-place' }, h(Tiles, { metrics: tilesOf(data) }))
			: !problem && h(Loading, { key: 'loading', shape: 'tile', count: 8 }),
		h(Series, { key: 'series', days }),
		data && h(RecentMedia, { key: 'media', media: data.recent_media }),
	];
}
