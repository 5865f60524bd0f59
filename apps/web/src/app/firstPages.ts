import {
  ActionGrid,
  Overview,
  People,
  Priorities,
  Priority,
  ProgressPage,
  StepPage,
  Validation,
  WorkPage,
  type Operation,
} from '../gql/operations.js';

/** What a page asks first. */
export interface FirstQuestion extends Operation {
  roadmap: string;
  variables: Record<string, unknown>;
}

type Variables = (roadmap: string, code: string, query: URLSearchParams) => Record<string, unknown> | null;

const ofRoadmap: Variables = (roadmap) => ({ roadmap });
const ofCode: Variables = (roadmap, code) => ({ roadmap, code });
const ofRound: Variables = (roadmap, round) => ({ roadmap, round: round || null });
// A day in the address is read in many ways; only the page knows them.
const ofToday: Variables = (roadmap, _, query) => (query.has('asof') ? null : { roadmap, asOf: null });

/**
 * The paths of pages below their roadmap, with the first question of each: for the script that asks while the app's code
 * is loading. A page that is not named here asks when it is drawn. A test holds the table against the pages themselves.
 */
const FIRST_PAGES: readonly [path: RegExp, Operation, Variables][] = [
  [/^$/, Overview, ofRoadmap],
  [/^priorities$/, Priorities, ofRoadmap],
  [/^priorities\/([\w.-]+)$/, Priority, ofCode],
  [/^validation(?:\/([\w.-]+))?$/, Validation, ofRound],
  [/^steps$/, ActionGrid, ofRoadmap],
  [/^steps\/([\w.-]+)(?:\/[\w-]+)?$/, StepPage, ofCode],
  [/^work$/, WorkPage, ofRoadmap],
  [/^progress$/, ProgressPage, ofToday],
  [/^people$/, People, ofRoadmap],
];

const OF_ROADMAP = /^\/r\/([\w.-]+)\/?(.*?)\/?$/;

/** What the page at an address asks first; null where that is not known before its code is there. */
export function firstQuestion({ pathname, search }: Pick<Location, 'pathname' | 'search'>): FirstQuestion | null {
  const [, roadmap, path = ''] = OF_ROADMAP.exec(pathname) ?? [];
  if (roadmap === undefined) return null;
  for (const [pattern, operation, variablesOf] of FIRST_PAGES) {
    const found = pattern.exec(path);
    const variables = found && variablesOf(roadmap, found[1] ?? '', new URLSearchParams(search));
    if (variables) return { ...operation, roadmap, variables };
  }
  return null;
}

/** Pages that belong to nobody's account: nobody is asked for there. */
export const isEntrance = (pathname: string): boolean => /^\/(sign-in|invitation|reset)(\/|$)/.test(pathname);
