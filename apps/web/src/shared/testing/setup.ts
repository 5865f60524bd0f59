import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Pages load their code when they are opened; on a busy machine that takes longer than the default second.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lays nothing out and scrolls nothing.
window.scrollTo = () => undefined;

afterEach(() => {
  localStorage.clear();
});
