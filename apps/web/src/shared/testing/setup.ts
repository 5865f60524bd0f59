import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { draftKey } from '../forms/draftKey.js';
import { DRAFT_KEY } from './viewers.js';

// Pages load their code when they are opened; on a busy machine that takes longer than the default second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out and scrolls nothing.
window.scrollTo = () => undefined;

// Whoever looks is signed in, and drafts on the device can be read and kept.
beforeEach(() => draftKey.take('user-1', DRAFT_KEY));

afterEach(() => {
  localStorage.clear();
});
