/**
 * The one place that knows where Preact comes from. index.html loads the WebJar's UMD builds as plain scripts, so that
 * no import map, and with it no inline script, is needed under "script-src 'self'".
 */
const { h, render, Component, Fragment, createContext } = globalThis.preact;
const { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } = globalThis.preactHooks;

export {
	h, render, Component, Fragment, createContext,
	useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState,
};
