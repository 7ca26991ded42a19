import { h, useContext } from '../lib/preact.js';
import { Reconnect } from '../lib/contexts.js';
import { Notice } from './notice.js';

/** Shows a Problem wherever one may occur: its sentence, its findings, and the way out of it. */
export function Failure({ problem, fields = [], onRetry }) {
	const reconnect = useContext(Reconnect);
	if (!problem) {
		return null;
	}
	const findings = problem.findingsElsewhere(fields);
	const actions = [
		problem.needsReconnect && reconnect
			&& h('button', { type: 'button', key: 'reconnect', onClick: reconnect }, 'Reconnect Instagram'),
		onRetry && !problem.needsReconnect
			&& h('button', { type: 'button', class: 'quiet', key: 'retry', onClick: onRetry }, 'Try again'),
	].filter(Boolean);
	return h(Notice, { kind: 'bad', actions: actions.length > 0 && actions },
		h('p', null, problem.message),
		problem.hint && h('p', null, problem.hint),
		findings.length > 0 && h('ul', null, findings.map((finding) => h('li', { key: finding }, finding))),
		problem.status >= 500 && problem.traceId && h('p', { class: 'fine' }, 'Trace ', h('code', null, problem.traceId)));
}
