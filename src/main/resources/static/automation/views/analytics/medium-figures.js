import { h } from '../../lib/preact.js';
import { readMediumFigures } from '../../api/analytics.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Panel } from '../../components/panel.js';
import { Picture } from '../../components/picture.js';
import { Tiles } from '../../components/tile.js';
import { dateTime } from '../../lib/format.js';
import { useResource } from '../../lib/hooks.js';
import { webLink } from '../../lib/links.js';
import { wordFor } from '../../lib/metrics.js';
import { linkTo } from '../../lib/router.js';

/** Names that carry another one's figure would say everything twice. */
const own = (metrics) => metrics.filter(({ carries, status }) => !carries && status !== 'retired');

function Parts({ metric }) {
	const parts = Object.entries(metric.breakdowns ?? {}).flatMap(([, values]) => Object.entries(values));
	return parts.length > 0 && h('p', { class: 'fine' }, h('strong', null, `${wordFor(metric.name)}: `),
		parts.map(([name, value]) => `${wordFor(name.toLowerCase())} ${value.toLocaleString('en')}`).join(', '));
}

function Medium({ data }) {
	const { media } = data;
	const address = webLink(media.permalink);
	return h(Panel, { title: 'Figures of one post', name: 'medium' },
		h('div', { class: 'medium-facts' },
			h(Picture, { src: media.thumbnail_url ?? media.media_url, alt: '' }),
			h('div', null,
				h('p', { class: 'entry-caption' }, media.caption || 'No caption'),
				h('p', { class: 'fine' }, dateTime(media.timestamp)),
				h('p', { class: 'medium-links' },
					address && h('a', { class: 'permalink', href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Open the post', h(Icon, { name: 'external' })),
					h('a', { class: 'permalink', href: linkTo('comments', media.id) }, 'See its comments')))),
		h(Tiles, { metrics: own(data.metrics) }),
		data.metrics.map((metric) => h(Parts, { key: metric.name, metric })));
}

/** Everything that Instagram tells of one post. */
export function MediumFigures({ id }) {
	const { data, problem, reload } = useResource(() => readMediumFigures(id), [id]);
	return [
		h('a', { key: 'back', class: 'back', href: linkTo('analytics') }, h(Icon, { name: 'left' }), 'All figures'),
		h(Failure, { key: 'problem', problem, onRetry: reload }),
		data ? h(Medium, { key: 'medium', data }) : !problem && h(Loading, { key: 'loading', shape: 'tile', count: 6 }),
	];
}
