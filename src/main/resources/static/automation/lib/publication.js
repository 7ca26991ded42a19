/** Watching one publication, step by step, until it ends. */
import { useCallback, useEffect, useRef, useState } from './preact.js';
import { followPublication, readPublication } from '../api/instagram.js';
import { asProblem } from '../api/problem.js';

/** What is paused goes on by itself, once its reason is gone. */
const ENDS = ['published', 'failed', 'unconfirmed', 'cancelled'];

/** Nothing of it has been sent for good. */
const UNSENT = ['scheduled', 'queued', 'uploading', 'processing', 'ready', 'paused'];

export const hasEnded = ({ status }) => ENDS.includes(status);

export const isResting = (publication) => hasEnded(publication) || publication.status === 'paused';

export const mayBeCancelled = ({ status }) => UNSENT.includes(status);

export const mayBeRetried = ({ status }) => ['failed', 'paused'].includes(status);

/** What a step says of the publication. */
const after = (publication, step) => ({
	...publication,
	status: step.status,
	paused_reason: step.paused_reason ?? null,
	error: null,
	permalink: step.permalink ?? publication.permalink,
	steps: [...publication.steps, step],
});

/** @returns {{publication, problem, again}} the newest state; `again` watches on after an end */
export function usePublication(id, onEnd) {
	const [state, setState] = useState({ publication: null, problem: null });
	const [turn, setTurn] = useState(0);
	const end = useRef(onEnd);
	end.current = onEnd;
	useEffect(() => {
		const controller = new AbortController();
		const { signal } = controller;
		let steps = null;
		const show = (publication) => signal.aborted || setState({ publication, problem: null });
		const refuse = (error) => signal.aborted || setState((last) => ({ ...last, problem: asProblem(error) }));
		const readWhole = async () => {
			steps = await readPublication(id);
			show(steps);
			return steps;
		};
		const heard = (step) => {
			steps = after(steps, step);
			show(steps);
			if (isResting(step)) {
				readWhole().catch(refuse); // why, and what follows from it
			}
			return signal.aborted;
		};
		(async () => {
			await readWhole();
			while (!hasEnded(steps) && !signal.aborted) {
				await followUntilEnd(id, { known: steps.steps.length, onEvent: heard, signal });
				await readWhole();
			}
			if (!signal.aborted) {
				end.current(steps);
			}
		})().catch(refuse);
		return () => controller.abort();
	}, [id, turn]);
	const again = useCallback(() => setTurn((last) => last + 1), []);
	return { ...state, again };
}

/** A stream ends by itself with the publication, and the same end is told by its last step. */
function followUntilEnd(id, { known, onEvent, signal }) {
	return followPublication(id, { known, signal, onEvent: (step) => onEvent(step) || hasEnded(step) });
}
