/** The control calls of the sandbox: outside of the API, and only where there is a sandbox. */
import { anonymously } from './client.js';

const CONTROL = '/sandbox/control/';

const ask = async (method, path, body) => (await anonymously(method, `${CONTROL}${path}/`, body)).body;

export const makeHappen = (event) => ask('POST', 'events', event);

export const listFaults = async () => (await ask('GET', 'faults')).faults;

export const orderFault = async (fault) => (await ask('POST', 'faults', fault)).faults;

export const clearFaults = () => ask('DELETE', 'faults');

export const readClock = () => ask('GET', 'clock');

export const turnClock = (duration) => ask('POST', 'clock', { advance: duration });

export const readTokens = async () => (await ask('GET', 'tokens')).tokens;

export const decreeTokens = (account, state) => ask('POST', 'tokens', { account_id: account, state });

export const readLedger = async (since) => (await anonymously('GET', `${CONTROL}ledger/?${new URLSearchParams(since && { since })}`)).body;

export const reset = () => ask('POST', 'reset');
