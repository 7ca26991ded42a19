/** Moving entries to another time: shown at once, taken back when the service refuses it. */
import { useEffect, useState } from '../../lib/preact.js';
import { changeEntry } from '../../api/calendar.js';
import { Problem, asProblem } from '../../api/problem.js';
import { announce } from '../../lib/announcer.js';
import { titleOf } from '../../lib/entries.js';
import { dateTime } from '../../lib/format.js';

const PAST = () => new Problem(400, { code: 'invalid_input', error: 'That time has passed. Choose a day or a time that is still to come.' });

/**
 * @param data the entries as the service has them
 * @returns {{entries, problem, last, move, undo, dismiss}} `last` is the move that can be undone
 */
export function useMoves(data, reload) {
	const [wanted, setWanted] = useState(new Map());
	const [problem, setProblem] = useState(null);
	const [last, setLast] = useState(null);
	useEffect(() => setWanted(new Map()), [data]);

	const entries = (data ?? []).map((entry) => (wanted.has(entry.id) ? { ...entry, scheduled_date: wanted.get(entry.id) } : entry));

	const send = async (entry, time) => {
		const before = entry.scheduled_date;
		setProblem(null);
		setWanted((all) => new Map(all).set(entry.id, time.toISOString()));
		try {
			await changeEntry(entry.id, { scheduled_date: time.toISOString() });
			announce(`${titleOf(entry)} moved to ${dateTime(time)}.`);
			setLast({ entry, before, time });
		}
		catch (error) {
			setWanted(new Map());
			setLast(null);
			setProblem(asProblem(error));
		}
		await reload();
	};
	return {
		entries,
		problem,
		last,
		dismiss: () => setLast(null),
		undo: async () => {
			await send(last.entry, new Date(last.before));
			setLast(null);
		},
		move: async (entry, time) => {
			if (time <= new Date()) {
				setProblem(PAST());
				return;
			}
			await send(entry, time);
		},
	};
}
