import { h, useState } from '../lib/preact.js';
import { publish } from '../api/instagram.js';
import { asProblem } from '../api/problem.js';
import { BusyButton } from '../components/busy-button.js';
import { Failure } from '../components/failure.js';
import { Field } from '../components/field.js';
import { Icon } from '../components/icon.js';
import { Panel } from '../components/panel.js';
import { Picture } from '../components/picture.js';
import { announce } from '../lib/announcer.js';
import { clearIfSent, contentOf, forgetKey, keepDraft, keyFor, publicationUnderWay, readDraft, watchPublication }
	from '../lib/draft.js';
import { codePoints } from '../lib/format.js';
import { useDeed } from '../lib/hooks.js';
import { isAddress } from '../lib/links.js';
import { Posted } from './posted.js';
import { PublicationProgress } from './publication-progress.js';

const CAPTION_LENGTH = 2200;
const HINT = 'A public JPEG. Instagram fetches it from there.';
const TEST_HINT = 'A public JPEG. The test account also takes a made-up name, such as sunrise, and draws it.';
const FIELDS = ['image_url', 'caption', 'alt_text'];

function Counter({ text }) {
	const length = codePoints(text);
	return h('span', { class: length > CAPTION_LENGTH ? 'counter counter-over' : 'counter' },
		`${length.toLocaleString('en')} of ${CAPTION_LENGTH.toLocaleString('en')}`,
		h('span', { class: 'visually-hidden' }, ' characters'));
}

function focusFirstError(form) {
	setTimeout(() => form.querySelector('[aria-invalid=true]')?.focus());
}

function Form({ profile, draft, onDraft, problem, busy, onSubmit }) {
	const [picture, setPicture] = useState(draft.image_url);
	const text = (field) => ({
		name: field,
		value: draft[field],
		errors: problem?.findings(field),
		onInput: (event) => onDraft({ ...draft, [field]: event.currentTarget.value }),
	});
	return h('form', { class: 'compose', onSubmit, 'aria-label': 'New post' },
		h('div', { class: 'compose-picture' },
			h(Picture, { src: picture === draft.image_url && isAddress(picture) && picture, alt: draft.alt_text || 'Your picture', eager: true })),
		h('div', { class: 'compose-fields' },
			h(Field, { ...text('image_url'), label: 'Picture’s address', required: true, inputmode: 'url', autocomplete: 'off',
				spellcheck: false, placeholder: 'https://', hint: profile.test_mode ? TEST_HINT : HINT,
				onChange: (event) => setPicture(event.currentTarget.value) }),
			h(Field, { ...text('caption'), as: 'textarea', label: 'Caption', rows: 5,
				placeholder: 'What should people know?', aside: h(Counter, { text: draft.caption }) }),
			h(Field, { ...text('alt_text'), label: 'Alternative text (optional)', autocomplete: 'off',
				hint: 'Describe the picture for people who cannot see it.' }),
			h('div', { class: 'compose-foot' },
				h(BusyButton, { type: 'submit', busy, busyText: 'Posting…' }, h(Icon, { name: 'send' }), 'Post now'),
				h('span', { class: 'fine' },
					profile.test_mode ? 'Test mode: nothing reaches Instagram.' : `Posts as @${profile.profile_name}.`))));
}

/** Writing a post and sending it, once. */
export function Composer({ profile, onPosted }) {
	const [draft, setDraft] = useState(readDraft);
	const [post, setPost] = useState(null);
	const [underWay, setUnderWay] = useState(publicationUnderWay);
	const { busy, problem, run } = useDeed();

	const change = (next) => {
		setDraft(next);
		keepDraft(next);
	};
	const succeed = (done) => {
		setDraft(clearIfSent(readDraft()));
		forgetKey();
		setUnderWay(null);
		setPost(done);
		announce('Your post is live.');
		onPosted();
	};
	const watch = (publication, sentence) => {
		setUnderWay(watchPublication(publication));
		announce(sentence);
	};
	const fail = (problem) => {
		if (problem.refused) {
			forgetKey(); // anything else may have posted, so that a repeat must carry the same key
		}
		if (!problem.keptPublication) {
			throw problem;
		}
		watch(problem.keptPublication, problem.message);
	};
	const send = async () => {
		const content = contentOf(draft);
		try {
			const answer = await publish(content, keyFor(profile.profile_name, content));
			if (answer.media_id) {
				succeed(answer);
			}
			else {
				watch(answer.publication_id, answer.message);
			}
		}
		catch (error) {
			fail(asProblem(error));
		}
	};
	const submit = (event) => {
		event.preventDefault();
		const form = event.currentTarget;
		setPost(null);
		setUnderWay(null);
		run('post', send).then(() => focusFirstError(form));
	};
	const failed = () => {
		forgetKey();
		announce('Your post was not published.');
	};

	return h(Panel, { title: 'New post', name: 'composer' },
		h(Posted, { post, onClose: () => setPost(null) }),
		h(Failure, { problem, fields: FIELDS }),
		h(Form, { profile, draft, onDraft: change, problem, busy: busy !== null, onSubmit: submit }),
		underWay && h(PublicationProgress, { id: underWay, key: underWay, onPublished: succeed, onFailed: failed }));
}
