/**
 * The one place that knows where Preact comes from. index.html loads the WebJar's UMD builds as plain scripts, so that
 * no import map, and with it no inline script, is needed under "script-src 'self'".
 */
const { h, render, Fragment, createContext } = globalThis.preact;
const { useCallback, useContext, useEffect, useId, useRef, useState } = globalThis.preactHooks;

export { h, render, Fragment, createContext, useCallback, useContext, useEffect, useId, useRef, useState };
