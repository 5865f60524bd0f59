import '@testing-library/jest-dom';

// jsdom lays nothing out and scrolls nothing.
window.scrollTo = () => undefined;

afterEach(() => {
  localStorage.clear();
});
