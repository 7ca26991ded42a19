/** Why a draft cannot be posted yet, as sentences; the service decides in the end. */
import { captionFindings } from './caption.js';
import { errorsOf, isUnderWay } from './media-items.js';
import { plural } from './format.js';

const MOST = { single: 1, reel: 1, story: 1, carousel: 10 };
const LEAST = { carousel: 2 };

function mediaFindings({ type, items }) {
	if (items.length === 0) {
		return ['Add a picture or a video.'];
	}
	const most = MOST[type];
	const least = LEAST[type] ?? 1;
	return [
		items.length > most && (most === 1 ? 'This kind of post takes one file. Choose carousel, or remove the others.' : `A carousel takes ${most} at most; these are ${items.length}.`),
		items.length < least && `A carousel takes ${least} to ${MOST.carousel} pictures or videos. Add ${plural(least - items.length, 'more', 'more')}.`,
		type === 'reel' && items[0].kind === 'image' && 'A reel is a video.',
		items.some(isUnderWay) && 'Wait until every file is there.',
		items.some(({ state }) => state === 'missing') && 'Pick the missing files again, or remove them.',
		items.some(({ state }) => state === 'failed') && 'Remove or retry the files that failed.',
		items.some((item) => errorsOf(item).length > 0) && 'Instagram will not take one of the files; its reason stands beside it.',
	].filter(Boolean);
}

function timeFindings({ when }, now) {
	return when && new Date(when) <= now ? ['The time is over. Choose a later one.'] : [];
}

/** @returns {{media: string[], caption: string[], when: string[]}} */
export const findingsOf = (draft, now = Date.now()) => ({
	media: mediaFindings(draft),
	caption: draft.type === 'story' ? [] : captionFindings(draft.caption),
	when: timeFindings(draft, now),
});
