/** The inbox page by page, with what comes meanwhile at its top. */
import { useCallback, useEffect, useRef, useState } from './preact.js';
import { listEvents } from '../api/inbox.js';
import { asProblem } from '../api/problem.js';

const NONE = { events: [], after: null, hasNext: false, total: 0, loaded: false };

const matches = (event, { type, unreadOnly }) => (!type || event.event_type === type) && (!unreadOnly || !event.read);

/** @param filter `{type, unreadOnly}` */
export function useEventPages(filter) {
	const [list, setList] = useState(NONE);
	const [problem, setProblem] = useState(null);
	const loading = useRef(false);
	const turn = useRef(0);

	const load = useCallback(async (after) => {
		const mine = after ? turn.current : ++turn.current;
		loading.current = true;
		try {
			const page = await listEvents({ ...filter, after });
			if (mine === turn.current) {
				setProblem(null);
				setList((last) => join(after ? last : NONE, page, filter));
			}
		}
		catch (error) {
			if (mine === turn.current) {
				setProblem(asProblem(error));
			}
		}
		loading.current = false;
	}, [filter.type, filter.unreadOnly]);
	useEffect(() => {
		setList(NONE);
		load();
		return () => {
			turn.current++;
		};
	}, [load]);

	const change = (edit) => setList((last) => ({ ...last, events: edit(last.events) }));
	return {
		...list,
		problem,
		reload: () => load(),
		more: () => list.hasNext && !loading.current && !problem && load(list.after),
		add: (event) => matches(event, filter) && change((events) =>
			(events.some(({ id }) => id === event.id) ? events : [event, ...events])),
		markRead: (ids) => change((events) => events.map((event) => (!ids || ids.includes(event.id) ? { ...event, read: true } : event))),
	};
}

function join(last, page, filter) {
	const known = new Set(last.events.map(({ id }) => id));
	const events = [...last.events, ...page.events.filter(({ id }) => !known.has(id))];
	return {
		events,
		after: page.paging.after,
		hasNext: page.paging.has_next,
		total: filter.type || filter.unreadOnly ? events.length : page.total_count,
		loaded: true,
	};
}
