import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { draftKey } from '../forms/draftKey.js';
import { DRAFT_KEY } from './viewers.js';

// Pages load their code when they are opened; on a busy machine that takes longer than the default second.
configure({ asyncUtilTimeout: 10_000 });

// Of the style sheet that the build puts under every page: what is folded or only for paper does not count as seen.
const ground = document.createElement('style');
ground.textContent = '.wm-print-only { display: none; } .wm-folded { visibility: hidden; }';
document.head.append(ground);

// jsdom lays nothing out and scrolls nothing.
window.scrollTo = () => undefined;

// Whoever looks is signed in, and drafts on the device can be read and kept.
beforeEach(() => draftKey.take('user-1', DRAFT_KEY));

afterEach(() => {
  localStorage.clear();
});
