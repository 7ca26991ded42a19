/** What several views do alike. */
import { useCallback, useEffect, useRef, useState } from './preact.js';
import { asProblem } from '../api/problem.js';

/**
 * Loads something when the view appears and whenever `inputs` change. While it is loaded again, the last data stay.
 * @returns {{data, problem, loading: boolean, reload: function(): Promise<void>}}
 */
export function useResource(load, inputs = []) {
	const [state, setState] = useState({ data: null, problem: null, loading: true });
	const turn = useRef(0);
	const reload = useCallback(async () => {
		const mine = ++turn.current;
		const settle = (change) => mine === turn.current && setState((last) => ({ ...last, loading: false, ...change }));
		setState((last) => ({ ...last, loading: true }));
		try {
			settle({ data: await load(), problem: null });
		}
		catch (error) {
			settle({ problem: asProblem(error) });
		}
	}, inputs);
	useEffect(() => {
		reload();
		return () => {
			turn.current++;
		};
	}, [reload]);
	return { ...state, reload };
}

/**
 * Runs one deed at a time.
 * @returns {{busy: string | null, problem, run: function(string, function): Promise<void>, clear: function}} `busy`
 * names the deed that is running
 */
export function useDeed() {
	const [state, setState] = useState({ busy: null, problem: null });
	const running = useRef(false);
	const run = useCallback(async (name, deed) => {
		if (running.current) {
			return;
		}
		running.current = true;
		setState({ busy: name, problem: null });
		try {
			await deed();
			setState({ busy: null, problem: null });
		}
		catch (error) {
			setState({ busy: null, problem: asProblem(error) });
		}
		finally {
			running.current = false;
		}
	}, []);
	const clear = useCallback(() => setState((last) => ({ ...last, problem: null })), []);
	return { ...state, run, clear };
}

/** Whether the browser has a network. */
export function useOnline() {
	const [online, setOnline] = useState(navigator.onLine);
	useEffect(() => {
		const look = () => setOnline(navigator.onLine);
		window.addEventListener('online', look);
		window.addEventListener('offline', look);
		return () => {
			window.removeEventListener('online', look);
			window.removeEventListener('offline', look);
		};
	}, []);
	return online;
}

/** Repeats while the page can be seen, and at once when it comes back into sight. */
export function useWhileVisible(repeat, milliseconds) {
	const latest = useRef(repeat);
	latest.current = repeat;
	useEffect(() => {
		const tick = () => document.visibilityState === 'visible' && latest.current();
		const timer = setInterval(tick, milliseconds);
		document.addEventListener('visibilitychange', tick);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', tick);
		};
	}, [milliseconds]);
}
