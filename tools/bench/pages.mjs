/**
 * The pages that are measured: who opens them, and the operation and variables that the web app sends.
 *
 * @typedef {object} Page
 * @property {string} key how it is asked for, and the name of its bare handler where it has one
 * @property {string} title
 * @property {string | null} persona who reads; null for the public
 * @property {string} operation
 * @property {(roadmap: { id: string, code: string }) => object} variables
 * @property {number} [goal] how often its cost may be that of the bare handler
 */

const ofRoadmap = ({ code }) => ({ roadmap: code });
const atToday = ({ code }) => ({ roadmap: code, asOf: null });

/** @type {readonly Page[]} */
export const PAGES = [
  { key: 'overview', title: 'Overview', goal: 2.5, persona: 'head-me', operation: 'Overview', variables: ofRoadmap },
  {
    key: 'progress',
    title: 'Progress',
    goal: 2,
    persona: 'secretariat',
    operation: 'ProgressPage',
    variables: atToday,
  },
  {
    key: 'progress-public',
    title: 'Progress, public',
    goal: 2,
    persona: null,
    operation: 'ProgressPage',
    variables: atToday,
  },
  {
    key: 'step',
    title: 'Step',
    goal: 2.5,
    persona: 'head-me',
    operation: 'StepPage',
    variables: ({ code }) => ({ roadmap: code, code: '1.1' }),
  },
  { key: 'steps', title: 'All steps', persona: 'head-me', operation: 'ActionGrid', variables: ofRoadmap },
  {
    key: 'comments',
    title: 'Priority with its discussion',
    goal: 3,
    persona: 'delegate-me',
    operation: 'Priority',
    variables: ({ code }) => ({ roadmap: code, code: 'p3' }),
  },
  {
    key: 'ledger',
    title: 'Ledger',
    goal: 2,
    persona: 'secretariat',
    operation: 'LedgerPage',
    variables: ({ id }) => ({ roadmapId: id, first: 50 }),
  },
  { key: 'work', title: 'My work', persona: 'focal-me-interior', operation: 'WorkPage', variables: ofRoadmap },
  {
    key: 'work-count',
    title: 'Number at My work',
    persona: 'coordinator-me',
    operation: 'WorkCount',
    variables: ofRoadmap,
  },
  { key: 'validation', title: 'Validation', persona: 'secretariat', operation: 'Validation', variables: ofRoadmap },
  { key: 'viewer', title: 'Frame of every page', persona: 'head-me', operation: 'Viewer', variables: () => ({}) },
];
