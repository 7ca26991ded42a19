/** What is sent of a draft: the path and the body of the contract; an option that was left empty is not sent. */
const FILLED = (value) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

export const filled = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => FILLED(value)));

const names = (text) => text.split(/[\s,]+/).map((name) => name.replace(/^@/, '')).filter(Boolean);

/** On a video people are named only; on a picture they stand somewhere. */
const tagsOf = ({ tags, kind }) => tags.map(({ username, x, y }) => (kind === 'video' ? { username } : { username, x, y }));

const reference = ({ uploadId, url, kind }) => (uploadId
	? { upload_id: uploadId }
	: { [kind === 'video' ? 'video_url' : 'image_url']: url });

function whole({ title, caption, options, when, type }) {
	return {
		title: title.trim(),
		caption: caption.trim(),
		...(type !== 'story' && {
			collaborators: names(options.collaborators),
			location_id: options.location_id.trim(),
			first_comment: options.first_comment.trim(),
		}),
		is_ai_generated: options.is_ai_generated || null,
		scheduled_time: when ? new Date(when).toISOString() : null,
	};
}

function ofReel(item, { share_to_feed: shareToFeed }) {
	return { share_to_feed: shareToFeed, thumb_offset: item.thumb_offset };
}

function ofOne(draft) {
	const [item] = draft.items;
	const video = item.kind === 'video';
	return filled({
		...whole(draft),
		...reference(item),
		media_type: draft.type === 'reel' ? 'REELS' : video ? 'VIDEO' : 'IMAGE',
		user_tags: tagsOf(item),
		...(video ? ofReel(item, draft.options) : { alt_text: item.alt_text.trim() }),
	});
}

const ofCarousel = (draft) => filled({
	...whole(draft),
	items: draft.items.map((item) => filled({
		...reference(item),
		type: item.uploadId ? null : item.kind,
		...(item.kind === 'image' && { alt_text: item.alt_text.trim(), user_tags: tagsOf(item) }),
	})),
});

const ofStory = (draft) => filled({ ...whole(draft), ...reference(draft.items[0]), user_tags: tagsOf(draft.items[0]) });

const WAYS = {
	single: ['post/', ofOne],
	reel: ['post/', ofOne],
	carousel: ['carousel/post/', ofCarousel],
	story: ['stories/', ofStory],
};

/** @returns {{path: string, body: object}} the path below instagram/ */
export function requestOf(draft) {
	const [path, body] = WAYS[draft.type];
	return { path, body: body(draft) };
}
