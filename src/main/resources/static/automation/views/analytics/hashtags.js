import { h, useState } from '../../lib/preact.js';
import { readHashtags } from '../../api/analytics.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Meter } from '../../components/meter.js';
import { Empty, Panel } from '../../components/panel.js';
import { day } from '../../lib/format.js';
import { useDeed, useResource } from '../../lib/hooks.js';
import { FoundMedia } from './found-media.js';

const number = (value) => (value === null || value === undefined ? '–' : value.toLocaleString('en'));

const Budget = ({ budget }) => h('div', { class: 'budget' },
	h(Meter, { label: 'Hashtags asked for', used: budget.used, total: budget.limit }),
	h('p', { class: 'fine' }, h('strong', null, `${budget.used} of ${budget.limit}`), ` different hashtags in ${budget.window_days} days`,
		budget.next_free_at && `; the next is free on ${day(budget.next_free_at)}`));

const COLUMNS = [['Hashtag', ({ hashtag }) => `#${hashtag}`], ['Posts', ({ count }) => number(count)], ['Likes', ({ median_likes: likes }) => number(likes)],
	['Comments', ({ median_comments: comments }) => number(comments)], ['Reach', ({ median_reach: reach }) => number(reach)]];

const Own = ({ tags }) => h('div', { class: 'table-place', tabIndex: 0, role: 'region', 'aria-label': 'Numbers of own hashtags' },
	h('table', { class: 'numbers' },
		h('thead', null, h('tr', null, COLUMNS.map(([word]) => h('th', { key: word, scope: 'col' }, word)))),
		h('tbody', null, tags.map((tag) => h('tr', { key: tag.hashtag }, COLUMNS.map(([word, value], place) =>
			h(place === 0 ? 'th' : 'td', { key: word, ...(place === 0 && { scope: 'row' }) }, value(tag))))))));

function Search({ onFound, found }) {
	const [q, setQ] = useState('');
	const deed = useDeed();
	const submit = (event) => {
		event.preventDefault();
		deed.run('search', async () => onFound(await readHashtags(q.trim().replace(/^#/, ''))));
	};
	return h(Panel, { title: 'Look one up', name: 'search' },
		h(Failure, { problem: deed.problem, fields: ['q'] }),
		h('form', { class: 'search', onSubmit: submit },
			h(Field, { label: 'Hashtag', required: true, value: q, autocomplete: 'off', autocapitalize: 'off', placeholder: '#sourdough',
				errors: deed.problem?.findings('q'), onInput: (event) => setQ(event.currentTarget.value) }),
			h(BusyButton, { type: 'submit', busy: deed.busy !== null, busyText: 'Searching…' }, h(Icon, { name: 'tag' }), 'Search')),
		found && h(FoundMedia, { found }));
}

/** How the account's own hashtags did, and what others post with one. */
export function Hashtags() {
	const { data, problem, reload } = useResource(() => readHashtags());
	const [found, setFound] = useState(null);
	const budget = found?.budget ?? data?.budget;
	return [
		h(Search, { key: 'search', found, onFound: setFound }),
		budget && h(Budget, { key: 'budget', budget }),
		h(Panel, { key: 'own', title: 'Own hashtags', name: 'own-tags' },
			h(Failure, { problem, onRetry: reload }),
			!data && !problem && h(Loading, { shape: 'row', count: 3 }),
			data?.own_hashtags.length === 0 && h(Empty, null, h('p', null, 'None of the last posts has a hashtag.')),
			data?.own_hashtags.length > 0 && h(Own, { tags: data.own_hashtags }),
			data && h('p', { class: 'fine' }, `Of the last ${data.own_media_read} posts; numbers of the post in the middle.`)),
	];
}
