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
	permalink: step.permalink ?? publication?.permalink ?? null,
	steps: [...(publication?.steps ?? []), step],
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
		let steps = { id, steps: [] };
		const show = (publication) => signal.aborted || setState({ publication, problem: null });
		const refuse = (error) => signal.aborted || setState((last) => ({ ...last, problem: asProblem(error) }));
		const readWhole = async () => {
			const whole = await readPublication(id);
			show(whole);
			return whole;
		};
		const heard = (step) => {
			steps = after(steps, step);
			show({ ...steps });
			if (isResting(step)) {
				readWhole().catch(refuse); // why, and what follows from it
			}
			return signal.aborted;
		};
		(async () => {
			await readWhole();
			await followUntilEnd(id, { onEvent: heard, signal });
			const whole = await readWhole();
			if (!signal.aborted && hasEnded(whole)) {
				end.current(whole);
			}
		})().catch(refuse);
		return () => controller.abort();
	}, [id, turn]);
	const again = useCallback(() => setTurn((last) => last + 1), []);
	return { ...state, again };
}

/** A stream ends by itself with the publication, and the same end is told by its last step. */
function followUntilEnd(id, { onEvent, signal }) {
	return followPublication(id, { signal, onEvent: (step) => onEvent(step) || hasEnded(step) });
}
