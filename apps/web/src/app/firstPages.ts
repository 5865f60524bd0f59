import {
  ActionGrid,
  Figures,
  AlignmentPage,
  Overview,
  People,
  Priorities,
  Priority,
  ProgressPage,
  Setup,
  StepPage,
  Validation,
  WorkPage,
  type Operation,
} from '../gql/operations.js';
import { commentOf } from '../shared/discussion/commentAnchor.js';

/** What a page asks first. */
export interface FirstQuestion extends Operation {
  roadmap: string;
  variables: Record<string, unknown>;
}

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

type Variables = (
  roadmap: string,
  parameters: readonly (string | undefined)[],
  address: Address,
) => Record<string, unknown> | null;

const ofRoadmap: Variables = (roadmap) => ({ roadmap });
const ofRound: Variables = (roadmap, [round]) => ({ roadmap, round: round ?? null });
const ofCode: Variables = (roadmap, [code, participant], { hash }) => {
  const comment = commentOf(hash);
  return { roadmap, code, ...(participant && { discussionOf: participant }), ...(comment && { comment }) };
};
// A day in the address is read in many ways; only the page knows them.
const ofToday: Variables = (roadmap, _, { search }) =>
  new URLSearchParams(search).has('asof') ? null : { roadmap, asOf: null };

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
  [/^steps\/([\w.-]+)(?:\/([\w-]+))?$/, StepPage, ofCode],
  [/^alignment$/, AlignmentPage, ofRoadmap],
  [/^work$/, WorkPage, ofRoadmap],
  [/^progress$/, ProgressPage, ofToday],
  [/^figures$/, Figures, ofRoadmap],
  [/^setup$/, Setup, ofRoadmap],
  [/^people$/, People, ofRoadmap],
];

const OF_ROADMAP = /^\/r\/([\w.-]+)\/?(.*?)\/?$/;

/** What the page at an address asks first; null where that is not known before its code is there. */
export function firstQuestion(address: Address): FirstQuestion | null {
  const [, roadmap, path = ''] = OF_ROADMAP.exec(address.pathname) ?? [];
  if (roadmap === undefined) return null;
  for (const [pattern, operation, variablesOf] of FIRST_PAGES) {
    const found = pattern.exec(path);
    const variables = found && variablesOf(roadmap, found.slice(1), address);
    if (variables) return { ...operation, roadmap, variables };
  }
  return null;
}

/** Pages that belong to nobody's account: nobody is asked for there. */
export const isEntrance = (pathname: string): boolean =>
  /^\/(sign-in|invitation|reset|forgotten|first)(\/|$)/.test(pathname);
