/** What the service says of itself in its page, before anybody signs in. */
const says = (name) => document.querySelector(`meta[name="console:${name}"]`)?.content === 'true';

export const settings = {
	/** Whether there is a sandbox to play Instagram's part. */
	sandbox: says('sandbox'),
	/** Whether that sandbox can be steered from here. */
	sandboxControls: says('sandbox-controls'),
	/** Whether people sign in here with a password; else the platform's token is asked for. */
	signIn: says('sign-in'),
};
