/** Watching one publication until it ends. */
import { useEffect, useState } from './preact.js';
import { readPublication } from '../api/instagram.js';
import { asProblem } from '../api/problem.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 5000;

/** What is paused goes on by itself, once its reason is gone. */
const ENDS = ['published', 'failed', 'unconfirmed', 'cancelled'];

export const hasEnded = (publication) => ENDS.includes(publication?.status);

const goesOn = (problem) => problem.code === 'unreachable' || problem.status >= 500 || problem.status === 429;

const read = (id) => readPublication(id).then((publication) => ({ publication, problem: null }),
	(error) => ({ problem: asProblem(error) }));

/** @returns {{publication, problem}} the newest answer; `problem` when it cannot be read any more */
export function usePublication(id, onEnd) {
	const [state, setState] = useState({ publication: null, problem: null });
	useEffect(() => {
		let timer;
		let stopped = false;
		let wait = FIRST_WAIT;
		const look = async () => {
			const next = await read(id);
			if (stopped) {
				return;
			}
			const passing = next.problem && goesOn(next.problem);
			if (!passing) {
				setState((last) => ({ ...last, ...next }));
			}
			if (hasEnded(next.publication)) {
				onEnd(next.publication);
			}
			else if (!next.problem || passing) {
				timer = setTimeout(look, wait);
				wait = Math.min(wait * 1.4, LONGEST_WAIT);
			}
		};
		look();
		return () => {
			stopped = true;
			clearTimeout(timer);
		};
	}, [id]);
	return state;
}
