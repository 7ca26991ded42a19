import { h, useContext, useState } from '../../lib/preact.js';
import { cancelEntry, deleteEntry, publishEntry, retryPublication } from '../../api/calendar.js';
import { Badge, TestModeBadge } from '../../components/badge.js';
import { BusyButton } from '../../components/busy-button.js';
import { Dialog } from '../../components/dialog.js';
import { Failure } from '../../components/failure.js';
import { Icon } from '../../components/icon.js';
import { Notice } from '../../components/notice.js';
import { Picture } from '../../components/picture.js';
import { announce } from '../../lib/announcer.js';
import { Reconnect } from '../../lib/contexts.js';
import { isMovable, isOpen, isPaused, isUnconfirmed, isUnderWay, kindOf, standing, titleOf, trouble } from '../../lib/entries.js';
import { dateTime } from '../../lib/format.js';
import { useDeed } from '../../lib/hooks.js';
import { isAddress, webLink } from '../../lib/links.js';
import { EntryForm } from './entry-form.js';

const RECONNECTABLE = ['disconnected', 'reconnect_required'];

/** What a person may do with the entry as it stands: its name, its word while it runs, and what it says afterwards. */
function deedsOf(entry) {
	const id = entry.post_results.publication_id;
	const again = entry.status === 'failed' || isPaused(entry);
	return [
		isUnconfirmed(entry) && { name: 'Check now', busy: 'Looking…', said: 'The service looks for the post.', run: () => retryPublication(id) },
		again && { name: 'Try again', busy: 'Trying…', said: 'It is tried again.', run: () => retryPublication(id) },
		isOpen(entry) && { name: 'Publish now', busy: 'Publishing…', said: 'It is on its way.', run: () => publishEntry(entry.id) },
		(entry.status === 'scheduled' && (isOpen(entry) || isPaused(entry))) && { name: 'Cancel it', busy: 'Cancelling…',
			said: 'It will not be published.', quiet: true, run: () => cancelEntry(entry.id) },
		!isUnderWay(entry) && !isUnconfirmed(entry) && { name: 'Remove from calendar', busy: 'Removing…', said: 'Removed from the calendar.',
			quiet: true, closes: true, run: () => deleteEntry(entry.id) },
	].filter(Boolean);
}

function Facts({ entry }) {
	const [badge, word] = standing(entry);
	const address = webLink(entry.post_results.permalink);
	const picture = entry.media_urls.find(isAddress);
	return h('div', { class: 'entry-facts' },
		h(Picture, { src: picture, alt: '', eager: true }),
		h('div', null,
			h('p', { class: 'badges' }, h(Badge, { kind: badge }, word), entry.post_results.test_mode && h(TestModeBadge)),
			h('p', null, h('strong', null, dateTime(entry.published_at ?? entry.scheduled_date))),
			h('p', { class: 'fine' }, kindOf(entry)[1],
				entry.media_urls.length > 1 && ` of ${entry.media_urls.length}`),
			entry.content && h('p', { class: 'entry-caption' }, entry.content),
			address && h('a', { class: 'permalink', href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Open the post',
				h(Icon, { name: 'external' }))));
}

function Trouble({ entry }) {
	const reconnect = useContext(Reconnect);
	const sentence = trouble(entry);
	const lost = isPaused(entry) && RECONNECTABLE.includes(entry.post_results.paused_reason);
	return sentence && h(Notice, {
		kind: entry.status === 'failed' ? 'bad' : 'warn',
		actions: lost && h('button', { type: 'button', onClick: reconnect }, 'Reconnect Instagram'),
	}, h('p', null, sentence));
}

/** One entry: what it is, what is wrong with it, and every next step. */
export function EntryDialog({ entry, onChanged, onClose }) {
	const [editing, setEditing] = useState(false);
	const deed = useDeed();
	const run = ({ name, said, closes, run: act }) => deed.run(name, async () => {
		await act();
		announce(said);
		await onChanged();
		if (closes) {
			onClose();
		}
	});
	const saved = async () => {
		setEditing(false);
		await onChanged();
	};
	return h(Dialog, { title: titleOf(entry), onClose },
		h(Failure, { problem: deed.problem }),
		editing
			? h(EntryForm, { entry, onSaved: saved, onCancel: () => setEditing(false) })
			: [
				h(Trouble, { key: 'trouble', entry }),
				h(Facts, { key: 'facts', entry }),
				isUnderWay(entry) && h('p', { key: 'busy', class: 'fine', role: 'status' }, 'It is being published at this moment.'),
				h('div', { key: 'deeds', class: 'dialog-foot' },
					isMovable(entry) && h('button', { type: 'button', class: 'secondary', onClick: () => setEditing(true) },
						h(Icon, { name: 'pencil' }), 'Edit or move'),
					deedsOf(entry).map((one) => h(BusyButton, { key: one.name, class: one.quiet ? 'quiet danger-text' : null,
						busy: deed.busy === one.name, busyText: one.busy, onClick: () => run(one) }, one.name))),
			]);
}
