/** One deed for many comments: what the service does at once, and the rest that it goes on with. */
import { useEffect, useRef, useState } from './preact.js';
import { changeMany, readBulk } from '../api/comments.js';
import { announce } from './announcer.js';
import { plural } from './format.js';
import { useDeed } from './hooks.js';
import { unique } from './unique.js';

const EVERY = 2000;
const SAID = { hide: 'hidden', unhide: 'shown again', delete: 'deleted', reply: 'answered' };

export const sentenceOf = ({ action, succeeded, failed, open }) => [
	`${plural(succeeded, 'comment')} ${SAID[action]}.`,
	failed > 0 && `${failed} failed.`,
	open > 0 && `${open} still to do.`,
].filter(Boolean).join(' ');

/**
 * @param onDone called with the action's word and the ids that it was done for, each time some are
 * @returns {{bulk, busy, problem, run, clear}} `bulk` is the newest answer, with a result for each comment
 */
export function useBulk(onDone) {
	const [bulk, setBulk] = useState(null);
	const deed = useDeed();
	const timer = useRef(null);
	useEffect(() => () => clearTimeout(timer.current), []);

	const take = (answer) => {
		setBulk(answer);
		onDone(answer.action, answer.results.filter(({ ok }) => ok).map(({ id }) => id));
		if (answer.status === 'working') {
			timer.current = setTimeout(look, EVERY, answer.bulk_id);
		}
		else {
			announce(sentenceOf(answer));
		}
	};
	const look = (id) => deed.run('look', async () => take(await readBulk(id)));
	return {
		bulk,
		busy: deed.busy,
		problem: deed.problem,
		run: (action, ids, message) => deed.run(action, async () => take(await changeMany(action, ids, message, unique()))),
		clear: () => {
			clearTimeout(timer.current);
			setBulk(null);
			deed.clear();
		},
	};
}
