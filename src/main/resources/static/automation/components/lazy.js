import { h, Component, useEffect, useState } from '../lib/preact.js';
import { Notice } from './notice.js';

const again = h('button', { type: 'button', class: 'quiet', onClick: () => location.reload() }, 'Load the page again');

/** Keeps a defect in one part from taking the whole page along. */
export class Boundary extends Component {

	componentDidCatch(error) {
		this.setState({ failed: true });
		reportError(error);
	}

	render({ children }, { failed }) {
		return failed
			? h(Notice, { kind: 'bad', actions: again }, h('p', null, 'This part of the page has failed. What you wrote is kept.'))
			: children;
	}

}

/** A component whose module is loaded when it is first shown. */
export function Lazy({ load, waiting = null, ...props }) {
	const [{ part, failed }, set] = useState({});
	useEffect(() => {
		let gone = false;
		const refuse = (error) => {
			reportError(error);
			return gone || set({ failed: true });
		};
		load().then((loaded) => gone || set({ part: loaded }), refuse);
		return () => {
			gone = true;
		};
	}, [load]);
	if (failed) {
		return h(Notice, { kind: 'warn', actions: again },
			h('p', null, 'This part could not be loaded. There may be a newer version of this page.'));
	}
	return part ? h(Boundary, null, h(part, props)) : waiting;
}
