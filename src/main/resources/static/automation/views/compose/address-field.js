import { h, useState } from '../../lib/preact.js';
import { BusyButton } from '../../components/busy-button.js';
import { Failure } from '../../components/failure.js';
import { Field } from '../../components/field.js';
import { useDeed } from '../../lib/hooks.js';

const HINT = 'Instagram fetches it from there.';
const TEST_HINT = 'The test account also takes a made-up name, such as sunrise, and draws it.';

/** A medium that lies somewhere else in the web. */
export function AddressField({ profile, onAddress }) {
	const [address, setAddress] = useState('');
	const { busy, problem, run } = useDeed();
	const add = async () => {
		const given = address.trim();
		if (given) {
			setAddress('');
			await onAddress(given);
		}
	};
	const press = (event) => {
		if (event.key === 'Enter') {
			event.preventDefault(); // the form around it is another
			run('add', add);
		}
	};
	return h('details', { class: 'address' },
		h('summary', null, 'Use an address instead'),
		h('div', { class: 'address-line' },
			h(Field, { label: 'Picture’s or video’s address', value: address, inputmode: 'url', autocomplete: 'off', spellcheck: false,
				placeholder: 'https://', hint: profile.test_mode ? TEST_HINT : HINT,
				onInput: (event) => setAddress(event.currentTarget.value), onKeyDown: press }),
			h(BusyButton, { class: 'secondary', busy: busy !== null, busyText: 'Adding…', onClick: () => run('add', add) }, 'Add')),
		h(Failure, { problem }));
}
