import { h, useId } from '../../lib/preact.js';
import { cancelPublication, retryPublication } from '../../api/instagram.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { useDeed } from '../../lib/hooks.js';
import { isResting, mayBeCancelled, mayBeRetried, usePublication } from '../../lib/publication.js';
import { End } from './end.js';
import { Steps } from './steps.js';

/** What a person may do to a publication as it stands. */
function Interventions({ publication, deed, onChanged }) {
	const { id, status } = publication;
	const act = (name, call) => deed.run(name, async () => {
		await call(id);
		onChanged();
	});
	return h('div', { class: 'timeline-actions' },
		mayBeRetried(publication) && h(BusyButton, { busy: deed.busy === 'retry', busyText: 'Trying…', onClick: () => act('retry', retryPublication) },
			h(Icon, { name: 'refresh' }), 'Try again'),
		status === 'unconfirmed' && h(BusyButton, { busy: deed.busy === 'retry', busyText: 'Looking…', onClick: () => act('retry', retryPublication) },
			h(Icon, { name: 'eye' }), 'Check now'),
		mayBeCancelled(publication) && h(BusyButton, { class: 'quiet danger-text', busy: deed.busy === 'cancel', busyText: 'Cancelling…',
			onClick: () => act('cancel', cancelPublication) }, 'Cancel this post'));
}

/** The way of one post to Instagram, live, with what a person may do about it. */
export function PublicationTimeline({ id, onEnd, onClose }) {
	const heading = useId();
	const { publication, problem, again } = usePublication(id, onEnd);
	const deed = useDeed();
	return h('section', { class: 'panel timeline', 'aria-labelledby': heading },
		h('div', { class: 'panel-head' },
			h('h2', { id: heading }, publication && isResting(publication) ? 'Your post' : 'On its way'),
			onClose && publication && isResting(publication)
				&& h('button', { type: 'button', class: 'round', 'aria-label': 'Dismiss', onClick: onClose }, h(Icon, { name: 'close' }))),
		!publication && !problem && h(Loading, { shape: 'row', count: 2 }),
		publication && h(Steps, { publication }),
		publication && h(End, { publication }),
		h(Failure, { problem: deed.problem ?? problem, onRetry: problem && again }),
		publication && h(Interventions, { publication, deed, onChanged: again }));
}
