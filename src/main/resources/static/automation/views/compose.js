import { h, useEffect, useState } from '../lib/preact.js';
import { panelOf, TabList, useTabs } from '../components/tab-list.js';
import { clearDraft, resumeKept } from '../lib/draft-media.js';
import { draft as ofPerson, isEmpty } from '../lib/draft.js';
import { useWide } from '../lib/wide.js';
import { useStore } from '../lib/store.js';
import { ClearDraft } from './compose/clear-draft.js';
import { ComposeForm } from './compose/form.js';
import { usePosting } from './compose/posting.js';
import { Preview } from './compose/preview.js';
import { PostOutcome } from './compose/outcome.js';

const TABS = [['compose', 'Compose'], ['preview', 'Preview']];

/** Writing a post with its preview beside it, and following it to Instagram. */
export function Compose({ profile }) {
	const store = ofPerson();
	const draft = useStore(store);
	const posting = usePosting(profile);
	const [tab, setTab] = useState('compose');
	const id = useTabs();
	const wide = useWide();
	useEffect(resumeKept, []);
	const shows = (name) => tab === name || (wide && tab === 'compose');
	return [
		h(PostOutcome, { key: 'outcome', posting }),
		h('div', { key: 'composer', class: `composer composer-${tab}` },
			h('div', { class: 'composer-head' },
				h(TabList, { id, label: 'Compose or preview', tabs: TABS, value: tab, onChange: setTab }),
				!isEmpty(draft) && h(ClearDraft, { onClear: clearDraft })),
			h('div', { ...panelOf(id, 'compose'), class: 'composer-form', hidden: !shows('compose') },
				h(ComposeForm, { profile, draft, onDraft: store.set, posting })),
			h('div', { ...panelOf(id, 'preview'), class: 'composer-preview', hidden: !shows('preview'), tabIndex: tab === 'preview' ? 0 : null },
				h(Preview, { profile, draft }))),
	];
}
