/**
 * The post that a person is writing. It outlives a reload, a sign-out and other views; small pictures that are not sent
 * yet are kept with it, larger files are named, and must be picked again.
 */
import { session } from '../api/session.js';
import { createStore } from './store.js';
import { restored } from './media-items.js';

const SOON = 300;

export const EMPTY = {
	type: 'single',
	title: '',
	caption: '',
	items: [],
	options: { collaborators: '', location_id: '', first_comment: '', share_to_feed: true, is_ai_generated: false },
	when: '',
};

const key = (person) => `automation.draft.${person}`;

function read(person) {
	const kept = JSON.parse(localStorage.getItem(key(person)) ?? 'null');
	return kept === null ? EMPTY : {
		...EMPTY, ...kept, options: { ...EMPTY.options, ...kept.options }, items: (kept.items ?? []).map(restored),
	};
}

export const isEmpty = (draft) => !draft.title && !draft.caption && draft.items.length === 0
	&& JSON.stringify(draft.options) === JSON.stringify(EMPTY.options);

function write(person, draft) {
	try {
		if (isEmpty(draft)) {
			localStorage.removeItem(key(person));
		}
		else {
			localStorage.setItem(key(person), JSON.stringify(draft));
		}
		return true;
	}
	catch {
		return false; // the browser's room is full
	}
}

const withoutFiles = (draft) => ({ ...draft, items: draft.items.map((item) => ({ ...item, data: null, thumb: null })) });

function makeDraft(person) {
	const store = createStore(read(person));
	let timer = null;
	const keep = () => {
		clearTimeout(timer);
		timer = null;
		return write(person, store.get()) || write(person, withoutFiles(store.get()));
	};
	store.subscribe(() => {
		timer ??= setTimeout(keep, SOON);
	});
	window.addEventListener('pagehide', () => timer !== null && keep());
	return { ...store, clear: () => store.set(EMPTY) };
}

const drafts = new Map();

/** The draft of whoever is signed in. */
export function draft() {
	const { person } = session;
	if (!drafts.has(person)) {
		drafts.set(person, makeDraft(person));
	}
	return drafts.get(person);
}
